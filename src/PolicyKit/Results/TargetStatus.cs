namespace PolicyKit.Results;

/// <summary>How a region stands to a target.</summary>
public enum TargetStatus
{
    /// <summary>The figure of the target's year meets it.</summary>
    Met,

    /// <summary>The figure of the target's year does not meet it.</summary>
    NotMet,

    /// <summary>The year has no figure yet; the latest one meets the target already, or its pace reaches it in time.</summary>
    OnTrack,

    /// <summary>The year has no figure yet, and the pace so far does not reach the target in time.</summary>
    AtRisk,

    /// <summary>There is no figure that could say.</summary>
    NoData,

    /// <summary>No figure decides it, or those there are do not suffice; the reason says why.</summary>
    NotAssessable,
}

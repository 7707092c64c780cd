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

    /// <summary>The year has no figure yet; figures come nearer to the target, but their pace does not reach it in time.</summary>
    AtRisk,

    /// <summary>The year has no figure yet, and figures do not come nearer to the target.</summary>
    OffTrack,

    /// <summary>There is no figure that could say.</summary>
    NoData,

    /// <summary>No figure decides it, or those there are do not suffice; the reason says why.</summary>
    NotAssessable,
}

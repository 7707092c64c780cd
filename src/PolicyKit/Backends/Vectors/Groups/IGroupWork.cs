using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors.Groups;

/// <summary>A group step that needs all rows at once.</summary>
internal interface IGroupWork
{
    /// <summary>The step.</summary>
    GroupStep Step { get; }

    /// <summary>Gives every row of a run its value.</summary>
    void Run(Run run);
}

namespace PolicyKit.Extraction.Tables;

/// <summary>What a column of a table of indicators holds.</summary>
internal enum ColumnRole
{
    /// <summary>类别, 领域: may stand in the first of several rows only.</summary>
    Group,

    /// <summary>序号.</summary>
    Number,

    /// <summary>指标.</summary>
    Indicator,

    /// <summary>单位.</summary>
    Unit,

    /// <summary>2025年, 目标值.</summary>
    Value,

    /// <summary>年均增速.</summary>
    Growth,

    /// <summary>属性, 责任单位, 备注: behind the values.</summary>
    Other,
}

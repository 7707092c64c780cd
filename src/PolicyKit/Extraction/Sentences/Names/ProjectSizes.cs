using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>Names that say of a single project how large it is: 全长86公里, 估算总投资320亿元. They are no indicators of a region.</summary>
internal static class ProjectSizes
{
    // Alone they say nothing of a region.
    private static readonly WordTable Sizes = new("总投资", "总长", "总长度", "里程", "路线里程", "时速", "设计速度", "占地", "占地面积", "总占地面积", "建筑面积", "总建筑面积", "用地面积", "库容", "总库容", "装机");

    private static readonly WordTable OfProjects = new("估算总投资", "计划总投资", "概算总投资", "规划总投资", "项目总投资", "估算投资", "概算投资", "全长", "设计时速", "建筑高度", "容积率", "建筑密度", "规划占地面积", "建设周期", "建设工期", "工期", "总工期");

    public static bool IsOne(string name, StatementKind kind) => kind == StatementKind.Target && (Sizes.Is(name) || OfProjects.AtEnd(name) > 0);
}

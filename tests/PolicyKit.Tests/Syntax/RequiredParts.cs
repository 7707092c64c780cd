using System.Collections.Concurrent;
using System.Reflection;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Syntax;

/// <summary>Reads every property of every node: none throws, and none is null that may not be.</summary>
internal static class RequiredParts
{
    private static readonly ConcurrentDictionary<Type, (PropertyInfo Property, bool MayBeNull)[]> PropertiesByType = new();

    public static void CheckAll(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodesAndSelf())
        {
            foreach (var (property, mayBeNull) in PropertiesByType.GetOrAdd(node.GetType(), PropertiesOf))
            {
                var value = property.GetValue(node);
                Assert.True(mayBeNull || value is not null, $"{node.Kind}.{property.Name} is null in: {node}");
            }
        }
    }

    private static (PropertyInfo Property, bool MayBeNull)[] PropertiesOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return [.. type.GetProperties().Select(p => (p, p.Name == nameof(SyntaxNode.Parent) || nullability.Create(p).ReadState != NullabilityState.NotNull))];
    }
}

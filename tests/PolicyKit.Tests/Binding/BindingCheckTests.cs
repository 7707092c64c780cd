namespace PolicyKit.Tests.Binding;

/// <summary>The door itself must fail when it should.</summary>
public sealed class BindingCheckTests
{
    [Theory]
    [InlineData("indicator A = B")]
    [InlineData("indicator A = 1\n              ~ PK0201")]
    [InlineData("indicator A = B\n             ~ PK0201")]
    [InlineData("indicator A = B\n              ~ PK0202")]
    [InlineData("indicator 甲 = B\n              ~ PK0201")]
    public void A_missing_or_wrong_mark_fails(string marked) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => BindingCheck.Diagnostics(marked));
}

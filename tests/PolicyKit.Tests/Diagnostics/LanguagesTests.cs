using System.Globalization;
using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Diagnostics;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("zh-Hant-TW", Language.Chinese)]
    [InlineData("en", Language.English)]
    [InlineData("en-GB", Language.English)]
    [InlineData("de-DE", Language.English)]
    [InlineData("", Language.English)]
    public void A_culture_has_a_language(string culture, Language language) => Assert.Equal(language, Languages.Of(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void The_current_language_is_that_of_the_user_interface()
    {
        var (ui, culture) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en-US"));
            Assert.Equal(Language.Chinese, Languages.Current);
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo("zh-CN"));
            Assert.Equal(Language.English, Languages.Current);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (ui, culture);
        }
    }

    [Fact]
    public void A_message_does_not_follow_the_culture_by_itself()
    {
        var found = Assert.Single(BindingCheck.Compile("收入 <= by 2025").Diagnostics);
        var ui = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
            Assert.Equal("Expected a value, found 'by'.", found.GetMessage());
            Assert.Equal("此处应为一个值，却是“by”。", found.GetMessage(Languages.Current));
        }
        finally
        {
            CultureInfo.CurrentUICulture = ui;
        }
    }
}

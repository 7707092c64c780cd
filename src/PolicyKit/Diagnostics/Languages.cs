using System.Globalization;

namespace PolicyKit.Diagnostics;

/// <summary>Which language a person reads. Nothing in the library asks for it by itself: messages are in the language that the caller names.</summary>
public static class Languages
{
    private const string Chinese = "zh";

    /// <summary>The language of the thread's user interface: <see cref="Of"/> of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public static Language Current => Of(CultureInfo.CurrentUICulture);

    /// <summary>Chinese for every Chinese culture, <c>zh-CN</c> as <c>zh-Hant-TW</c>; English for all others.</summary>
    public static Language Of(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == Chinese ? Language.Chinese : Language.English;
    }
}

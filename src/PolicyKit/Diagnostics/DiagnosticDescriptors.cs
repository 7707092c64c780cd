using System.Collections.Immutable;
using static PolicyKit.Diagnostics.DiagnosticSeverity;

namespace PolicyKit.Diagnostics;

/// <summary>The catalogue of all diagnostics. 01xx text, 02xx names, 03xx types and units, 04xx rules, 05xx sentences, 06xx data files.</summary>
public static class DiagnosticDescriptors
{
    private static readonly List<DiagnosticDescriptor> Rows = [];

    /// <summary>A character that no rule of the language uses.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter = Add("PK0101", Error, new("Unexpected character", "不能使用的字符"),
        "'{0}' is not a character of the language.", "“{0}”不是本语言使用的字符。",
        "Remove it, or put a name that needs it into 「…」.", "请删去；若是名称的一部分，请把名称写进「…」。");

    /// <summary>A text, quoted name or comment without its end.</summary>
    public static readonly DiagnosticDescriptor Unterminated = Add("PK0102", Error, new("No end", "没有结束"),
        "This {0} has no end; '{1}' is missing.", "这个{0}没有结束，缺少“{1}”。",
        "Close it on the same line (a block comment may span lines).", "请在同一行结束（块注释可以跨行）。");

    /// <summary>Something required is not there.</summary>
    public static readonly DiagnosticDescriptor Expected = Add("PK0103", Error, new("Something is missing", "缺少内容"),
        "Expected {0}, found {1}.", "此处应为{0}，却是{1}。");

    /// <summary>Something is there that cannot be.</summary>
    public static readonly DiagnosticDescriptor Unexpected = Add("PK0104", Error, new("Something is out of place", "位置不当"),
        "{0} cannot stand here.", "{0}不能出现在此处。",
        "Each declaration begins on a line of its own: indicator, target, record, let, score, grade …", "每个声明另起一行：指标、目标、记录、令、评分、定档……");

    /// <summary>Parentheses, braces or prefix operators nested beyond the limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Add("PK0105", Error, new("Nested too deeply", "嵌套过深"),
        "This is nested deeper than {0} levels.", "嵌套超过{0}层。",
        "Give inner parts a name with 'let' or 'indicator'.", "请用“令”或“指标”为内层部分命名。");

    /// <summary>A number that cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadNumber = Add("PK0106", Error, new("Not a number", "不是可用的数"),
        "'{0}' is not a number that can be used here.", "“{0}”不是可用的数。",
        "Numbers look like 1.9, 1_000 or 24.097万元/亩, with at most {1} digits.", "数的写法如 1.9、1_000、24.097万元/亩，最多{1}位数字。");

    /// <summary>A date that the calendar does not have.</summary>
    public static readonly DiagnosticDescriptor BadDate = Add("PK0107", Error, new("Not a date", "不是有效日期"),
        "'{0}' is not a date of the calendar.", "“{0}”不是有效日期。",
        "Dates look like 2025-06-30.", "日期的写法如 2025-06-30。");

    /// <summary>More mistakes of form than are told.</summary>
    public static readonly DiagnosticDescriptor TooManyErrors = Add("PK0108", Error, new("Too many mistakes", "错误过多"),
        "There are more than {0} mistakes; the others are not told.", "错误超过{0}处，其余不再列出。",
        "Correct the first ones; often the others go with them.", "请先改正前面的错误，其余往往随之消失。");

    /// <summary>A text beyond the limit of length.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = Add("PK0109", Error, new("Text too long", "文本过长"),
        "The text has more than {0} characters, so that nothing of it is read.", "文本超过{0}个字符，未作解读。",
        "Divide it into several files; they can be compiled together.", "请分成几个文件，几个文件可以一起编译。");

    /// <summary>A name beyond the limit of length.</summary>
    public static readonly DiagnosticDescriptor NameTooLong = Add("PK0110", Error, new("Name too long", "名称过长"),
        "This name has more than {0} characters.", "这个名称超过{0}个字符。",
        "Give it a shorter name, and put the long one into an annotation.", "请改用较短的名称，长名称可写在注解里。");

    /// <summary>More declarations in a text than the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyDeclarations = Add("PK0111", Error, new("Too many declarations", "声明过多"),
        "The text has more than {0} declarations; from here on it is not read.", "文本的声明超过{0}个，自此处起不再解读。",
        "Divide it into several files; they can be compiled together.", "请分成几个文件，几个文件可以一起编译。");

    /// <summary>More operators in a declaration than the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyOperators = Add("PK0112", Error, new("Too many operators", "运算符过多"),
        "This declaration has more than {0} operators.", "这个声明的运算符超过{0}个。",
        "Give parts of it a name with 'let' or 'indicator'.", "请用“令”或“指标”为其中的部分命名。");

    /// <summary>A name that is declared nowhere.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Add("PK0201", Error, new("Unknown name", "未知名称"),
        "There is no {0} named '{1}'.{2}", "没有名为“{1}”的{0}。{2}",
        "Declare it, or correct the spelling.", "请先声明，或更正写法。");

    /// <summary>A name that is declared twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = Add("PK0202", Error, new("Name declared twice", "名称重复"),
        "The {0} '{1}' is declared twice; the first is on {2}.", "{0}“{1}”重复声明，首次见{2}。",
        "Rename or remove one of them.", "请改名或删去其一。");

    /// <summary>Definitions that need each other.</summary>
    public static readonly DiagnosticDescriptor Cycle = Add("PK0203", Error, new("Defined by itself", "循环定义"),
        "'{0}' is defined by itself: {1}.", "“{0}”由自身定义：{1}。",
        "One of them must not rest on the others: an observed figure, a field, a unit that is known.", "其中之一不得取决于其余：如观测值、字段或已有的单位。");

    /// <summary>A name that has a meaning already, such as a unit's.</summary>
    public static readonly DiagnosticDescriptor NameTaken = Add("PK0204", Error, new("Name has a meaning already", "名称已有含义"),
        "'{0}' is {1} already and cannot name another unit.", "“{0}”已是{1}，不能再命名计量单位。",
        "Choose another name.", "请另取名称。");

    /// <summary>A name that is declared for several records.</summary>
    public static readonly DiagnosticDescriptor Ambiguous = Add("PK0205", Error, new("Name of several records", "名称属于多个记录"),
        "'{0}' is declared for several records: {1}.", "“{0}”在多个记录中均有声明：{1}。",
        "Rename it in all records but one.", "请在其余记录中改名。");

    /// <summary>A code that two regions have.</summary>
    public static readonly DiagnosticDescriptor DuplicateRegionCode = Add("PK0206", Error, new("Code of two regions", "区划代码重复"),
        "'{0}' is the code of '{1}' already ({2}).", "“{0}”已是“{1}”的代码（{2}）。",
        "Correct one of them; a region that was renamed is declared once, with 'was' before its former name.", "请更正其一；更名的地区只声明一次，用“曾用名”写出旧名。");

    /// <summary>Two quantities of different dimension are compared or added.</summary>
    public static readonly DiagnosticDescriptor DimensionMismatch = Add("PK0301", Error, new("Dimensions differ", "量纲不同"),
        "{0} is measured in {1}, {2} in {3}: they cannot be compared, added or subtracted.", "{0}的单位是{1}，{2}的单位是{3}，不能比较或加减。",
        "Give both the same kind of unit, or divide one into the other's.", "请使两边单位同类，或先换算成同类。");

    /// <summary>A value of the wrong type.</summary>
    public static readonly DiagnosticDescriptor TypeMismatch = Add("PK0302", Error, new("Wrong type", "类型不符"),
        "{0} is {1}, but {2} is needed here.", "{0}是{1}，此处需要{2}。");

    /// <summary>A unit that the table does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = Add("PK0303", Error, new("Unknown unit", "未知单位"),
        "'{0}' is not a unit.{1}", "“{0}”不是计量单位。{1}",
        "Units are written right behind a number; put blanks round '/' to divide by a name.", "单位紧跟在数字之后；若要除以某个名称，请在“/”两侧留空格。");

    /// <summary>A place that needs a fixed value has one that depends on data.</summary>
    public static readonly DiagnosticDescriptor NotConstant = Add("PK0304", Error, new("Not a fixed value", "不是固定值"),
        "{0} depends on data; a fixed value is needed here.", "{0}取决于数据，此处需要固定值。");

    /// <summary>A function with the wrong number of arguments, or one that cannot stand here.</summary>
    public static readonly DiagnosticDescriptor BadCall = Add("PK0305", Error, new("Wrong arguments", "参数不符"),
        "{0} takes {1}.", "{0}需要{1}。");

    /// <summary>A statistic over records inside another one, or where there are no records.</summary>
    public static readonly DiagnosticDescriptor MisplacedStatistic = Add("PK0306", Error, new("Misplaced statistic", "统计函数位置不当"),
        "'{0}' is a statistic over records and cannot stand here.", "“{0}”是对记录的统计，不能用在此处。",
        "Give it a name with 'let … of RECORD' or 'indicator', and use the name.", "请用“令 … 的 记录”或“指标”为它命名后再使用。");

    /// <summary>A change in percentage points is held against the level of a ratio.</summary>
    public static readonly DiagnosticDescriptor PointsAgainstRatio = Add("PK0307", Error, new("Percentage points against a ratio", "百分点与比率相比"),
        "{0} is in percentage points, {1} is a ratio: points measure by how much a ratio differs from another.", "{0}以百分点计，{1}是比率；百分点表示两个比率之差。",
        "Write '%' for a level, or compare points with the difference of two ratios.", "若指水平请写“%”，或与两个比率之差比较。");

    /// <summary>A category is compared with what it never is.</summary>
    public static readonly DiagnosticDescriptor UnknownLabel = Add("PK0308", Error, new("Not a label of the category", "不是类别的取值"),
        "{0} is {1}, never '{2}'.{3}", "{0}是{1}，不会是“{2}”。{3}",
        "Correct the label, or add it to the category.", "请更正，或将其列入类别的取值。");

    /// <summary>A division by what is always 0.</summary>
    public static readonly DiagnosticDescriptor ZeroDivisor = Add("PK0309", Error, new("Division by 0", "除数为0"),
        "{0} is always 0, so that nothing can be divided by it.", "{0}恒为0，不能作除数。");

    /// <summary>A statistic with a clause that it has no use for.</summary>
    public static readonly DiagnosticDescriptor ClauseDoesNotFit = Add("PK0310", Error, new("Clause does not fit the function", "函数不能带此子句"),
        "'{0}' takes no '{1}' here.", "“{0}”在此不能带“{1}”。");

    /// <summary>A statistic over records that is to be an indicator's figure, and not taken by region.</summary>
    public static readonly DiagnosticDescriptor NotByRegion = Add("PK0311", Error, new("Not by region", "未按地区统计"),
        "'{0}' over '{1}' gives the figure of a region only by {2} alone.", "对“{1}”的“{0}”须仅按{2}统计，才是一个地区的指标值。",
        "An indicator is a figure of a region: write 'by' with the field that says of which region a record is.", "指标是地区的数值：请用“按”写明记录所属地区的字段。");

    /// <summary>A unit of more parts than the limit.</summary>
    public static readonly DiagnosticDescriptor UnitTooLong = Add("PK0312", Error, new("Unit of too many parts", "单位的组成过多"),
        "The unit of {0} has more than {1} parts.", "{0}的单位由{1}个以上的部分组成。",
        "Divide by a quantity on the way, so that units cancel out.", "请在中途除以某个量，使单位相消。");

    /// <summary>A target without a year.</summary>
    public static readonly DiagnosticDescriptor NoDeadline = Add("PK0401", Error, new("Target without a year", "目标没有年份"),
        "The target for '{0}' has no year.", "“{0}”的目标没有年份。",
        "Write 'by 2025', or give the policy a period: policy \"…\" 2021..2025.", "请写“到 2025”，或为政策写明期间：政策 \"…\" 2021..2025。");

    /// <summary>A range or sequence that runs backwards.</summary>
    public static readonly DiagnosticDescriptor Backwards = Add("PK0402", Error, new("Runs backwards", "次序颠倒"),
        "{0} must be greater than {1}.", "{0}须大于{1}。");

    /// <summary>A clause that can never apply.</summary>
    public static readonly DiagnosticDescriptor Unreachable = Add("PK0403", Error, new("Unreachable clause", "条款不会生效"),
        "Nothing is left for '{0}' after 'rest'.", "“rest/其余”之后不会再有“{0}”。",
        "Move 'rest' to the end.", "请把“其余”移到最后。");

    /// <summary>Weights that do not sum to 100.</summary>
    public static readonly DiagnosticDescriptor WeightsSum = Add("PK0404", Warning, new("Weights do not sum to 100", "权重合计不是100"),
        "The weights of '{0}' sum to {1}, not to 100.", "“{0}”的权重合计{1}，不是100。",
        "Fine if it is meant; a record at every base then scores {1}.", "若是有意为之可忽略；此时各项均达基准者得{1}分。");

    /// <summary>A declaration that may stand only once.</summary>
    public static readonly DiagnosticDescriptor Repeated = Add("PK0405", Error, new("Repeated", "重复出现"),
        "'{0}' may stand only once here.", "“{0}”在此只能出现一次。");

    /// <summary>A clause whose bound lies behind those of clauses above it.</summary>
    public static readonly DiagnosticDescriptor Covered = Add("PK0406", Error, new("Clause without a value", "条款没有适用的值"),
        "'{0}' is never given: {1}, for one, is '{2}' already.", "“{0}”不会生效：例如{1}已归入“{2}”。",
        "Order the clauses by their bounds.", "请按界限的大小排列各条款。");

    /// <summary>Bounds that leave a gap or an overlap since they do not run one way.</summary>
    public static readonly DiagnosticDescriptor BoundsBothWays = Add("PK0407", Error, new("Bounds run both ways", "界限方向不一"),
        "{0} does not run the way of {1}.", "{0}与{1}方向不一。",
        "Write all bounds with '<' or '<=', rising, or all with '>' or '>=', falling; 'rest' takes what is left.", "请一律用“<”“<=”由小到大，或一律用“>”“>=”由大到小；其余用“其余”。");

    /// <summary>A value for which a grade or band has no clause.</summary>
    public static readonly DiagnosticDescriptor NoClause = Add("PK0408", Warning, new("Value without a clause", "值没有对应的条款"),
        "No clause of '{0}' is for {1}.", "“{0}”没有适用于{1}的条款。",
        "End with a clause of 'rest', unless such values are to have no result.", "请以“其余”结尾，除非这些值本不应有结果。");

    /// <summary>A clause by rank in a band.</summary>
    public static readonly DiagnosticDescriptor RankInBand = Add("PK0409", Error, new("Rank in a band", "分档不能按名次"),
        "{0} ranks records, but a band goes by the value alone.", "{0}按名次区分，而分档只看数值。",
        "Write a bound such as '< 10', or grade a score.", "请写界限（如“< 10”），或对评分使用“定档”。");

    /// <summary>A weight below 0.</summary>
    public static readonly DiagnosticDescriptor NegativeWeight = Add("PK0410", Warning, new("Weight below 0", "权重为负"),
        "The weight of '{0}' is {1}: the more of it, the fewer points.", "“{0}”的权重是{1}：数值越大得分越低。",
        "Use 'deduct … when …' for points that are taken off.", "扣分请用“减分 … 当 …”。");

    /// <summary>An aim that names two periods by whose end it is due.</summary>
    public static readonly DiagnosticDescriptor TwoDeadlines = Add("PK0411", Error, new("Due twice", "期限不一"),
        "The aim is due by {0}, but its years end with {1}.", "该目标的期限是{0}，其年份却止于{1}。",
        "Leave one of them out.", "请删去其一。");

    /// <summary>A target that asks for less than its own baseline gives.</summary>
    public static readonly DiagnosticDescriptor BehindBaseline = Add("PK0412", Warning, new("Behind its baseline", "目标低于基期"),
        "{0} asks for less than its baseline {1} already gives.", "{0}的要求低于其基期{1}。",
        "Check the sign of the comparison and both figures.", "请核对比较的方向和两个数值。");

    /// <summary>A target that no value can meet.</summary>
    public static readonly DiagnosticDescriptor OutOfReach = Add("PK0413", Warning, new("Out of reach", "无法实现的目标"),
        "No figure of '{0}' can meet {1}: {2}.", "“{0}”的任何数值都达不到{1}：{2}。",
        "Check the figure and the period; where the indicator is a change, and not an amount, this is fine.", "请核对数值和期间；若该指标是增减量而非总量，可忽略。");

    /// <summary>Two aims of one indicator, region and period that no value meets both.</summary>
    public static readonly DiagnosticDescriptor Contradiction = Add("PK0414", Warning, new("Contradiction", "目标矛盾"),
        "No figure of '{0}' meets both {1} and {2} ({3}).", "“{0}”没有数值能同时达到{1}和{2}（{3}）。",
        "Check the figures, the periods and the regions.", "请核对数值、期间和地区。");

    /// <summary>A later bound that asks for less than an earlier one.</summary>
    public static readonly DiagnosticDescriptor MilestonesBackwards = Add("PK0415", Warning, new("Milestones run backwards", "阶段目标倒退"),
        "For '{0}', {1} asks for less than the earlier {2} ({3}).", "“{0}”的{1}比先前的{2}（{3}）要求更低。",
        "Check the figures and the years.", "请核对数值和年份。");

    /// <summary>An indicator that no target and no formula names.</summary>
    public static readonly DiagnosticDescriptor Unused = Add("PK0416", Warning, new("Unused indicator", "指标未被使用"),
        "No target and no formula names '{0}'.", "没有目标或公式用到“{0}”。",
        "Remove it, or declare it in a text of its own that others share.", "请删去，或移到供其他文本共用的指标文本中。");

    /// <summary>Another name of an indicator that a field bears as well.</summary>
    public static readonly DiagnosticDescriptor Shadowed = Add("PK0417", Warning, new("Hidden name", "别名被遮蔽"),
        "'{0}' is another name of the indicator '{1}', but over records of '{2}' it means the field.", "“{0}”是指标“{1}”的别名，但对“{2}”的记录而言它指字段。",
        "Choose another name for one of them.", "请为其中之一另取名称。");

    /// <summary>A target that is due before the policy begins or after it ends.</summary>
    public static readonly DiagnosticDescriptor OutsidePeriod = Add("PK0418", Warning, new("Outside the period", "超出政策期间"),
        "{0} is due outside the policy's period {1}..{2}.", "{0}的期限不在政策期间{1}..{2}之内。",
        "Check the year, or widen the period of the policy.", "请核对年份，或放宽政策期间。");

    /// <summary>An item of an assessment whose figure may be missing, and it is not said what is done then.</summary>
    public static readonly DiagnosticDescriptor NoMissingPolicy = Add("PK0422", Error, new("What if it is missing?", "未说明缺失如何处理"),
        "A region may lack a figure of '{0}', and it is not said what is done then.", "地区可能缺少“{0}”的数值，却没有说明如何处理。",
        "Write 'missing exclude', 'missing zero', 'missing average' or 'missing none', for all items on a line of its own or behind this one.", "请写“缺失 剔除”“缺失 记零”“缺失 取平均”或“缺失 不评”：单独成行适用于各项，写在本项之后仅适用于本项。");

    /// <summary>An item of an assessment of which it is not known whether more is better.</summary>
    public static readonly DiagnosticDescriptor NoDirection = Add("PK0423", Error, new("Is more better?", "未说明越高越好还是越低越好"),
        "It is not said whether a higher or a lower {0} is better.", "没有说明{0}越高越好还是越低越好。",
        "Write '@better higher' or '@better lower' at the indicator, or bounds: from the worst to the best value.", "请在指标处写“@方向 越高越好”或“@方向 越低越好”，或写明由最差到最好的界限。");

    /// <summary>An assessment over no region.</summary>
    public static readonly DiagnosticDescriptor NoRegionsToAssess = Add("PK0424", Error, new("No region to assess", "没有可考评的地区"),
        "{0} are no regions: the policy's region, or the regions around it, are not declared.", "{0}中没有地区：政策的地区或其上下级没有声明。",
        "Declare them with 'region', name the policy's region with 'for', or assess a group.", "请用“地区”声明，用“适用于”写明政策的地区，或对地区组考评。");

    /// <summary>A part of a sentence without a wording that is understood.</summary>
    public static readonly DiagnosticDescriptor NoWording = Add("PK0501", Error, new("No wording of a target", "没有可识别的目标表述"),
        "'{0}' has no wording that says what is aimed at.", "“{0}”中没有可识别的目标表述。",
        "Write X达到75%以上, X缩小到1.9以内 or X稳步提升; or with signs: X >= 75% by 2025.", "请写成“X达到75%以上”“X缩小到1.9以内”“X稳步提升”等，或写成：X >= 75% 到 2025。");

    /// <summary>A part of a sentence that says two things of one name.</summary>
    public static readonly DiagnosticDescriptor TwoWordings = Add("PK0502", Error, new("Two wordings", "两个表述"),
        "'{0}' stands where a name belongs, but says what is aimed at already.", "“{0}”处应为指标名称，但其中已有目标表述。",
        "Say one thing of each name, and part them by '，'; or put a name that reads so into 「…」.", "每个名称只用一个表述，并以“，”分开；名称本身如此的，请写进「…」。");

    /// <summary>A value of a sentence that neither a word before it nor one behind it makes a bound.</summary>
    public static readonly DiagnosticDescriptor NoComparison = Add("PK0503", Error, new("At least or at most?", "未说明上限或下限"),
        "{0} stands without a word that says whether it is the least, the most, or about so.", "“{0}”前后没有说明是上限、下限还是约数的词语。",
        "Write 达到{0}, {0}以上, {0}以内 or {0}左右.", "请写成“达到{0}”“{0}以上”“{0}以内”或“{0}左右”。");

    /// <summary>Words round a value that do not go together.</summary>
    public static readonly DiagnosticDescriptor WordsDisagree = Add("PK0504", Error, new("Words that do not go together", "词语相互矛盾"),
        "The words in '{0}' do not go together.", "“{0}”前后的词语相互矛盾。",
        "Leave one of them out, as in 达到90%, 90%以上, 控制在3.5%以内, 3%左右.", "请只保留其一，如“达到90%”“90%以上”“控制在3.5%以内”“3%左右”。");

    /// <summary>Names, values and years of a sentence that cannot be told which belongs to which.</summary>
    public static readonly DiagnosticDescriptor CountsDiffer = Add("PK0505", Error, new("Names and values do not match", "名称与数值个数不符"),
        "{0} names and {1} years stand before {2} values, so that it cannot be told which belongs to which.", "{0}个名称、{1}个年份对应{2}个数值，无法一一对应。",
        "Write as many values as names or years after 分别, or one value for all.", "“分别”之后请写出与名称或年份个数相同的数值，或只写一个共同的数值。");

    /// <summary>A name of a sentence that is only a part of one.</summary>
    public static readonly DiagnosticDescriptor NameCutShort = Add("PK0506", Error, new("Not a whole name", "名称不完整"),
        "'{0}' does not read as the whole name of an indicator.", "“{0}”不像完整的指标名称。",
        "Write each name in full, put it into 「…」, or declare the indicators.", "请写出每个指标的全称，或写进「…」，或先声明各指标。");

    /// <summary>A change by an amount, where a sentence needs what is reached.</summary>
    public static readonly DiagnosticDescriptor ChangeByAmount = Add("PK0507", Error, new("By how much, not to what", "幅度而非水平"),
        "'{0}' says by how much the figure changes; a target needs the value that is reached.", "“{0}”说的是变化幅度，目标需要写明达到的数值。",
        "Write what is reached, as in 降低到10%; a rise by a rate is 增长10%以上.", "请写明达到的数值，如“降低到10%”；按比率增长请写“增长10%以上”。");

    /// <summary>A data field that is not of its column's type.</summary>
    public static readonly DiagnosticDescriptor BadField = Add("PK0601", Error, new("Bad field", "字段有误"),
        "Column '{0}' holds {1}, found '{2}'.", "“{0}”列应为{1}，却是“{2}”。",
        "Correct the field, or leave it empty if the value is not known.", "请更正；若数值未知请留空。");

    /// <summary>A data row with too few or too many fields.</summary>
    public static readonly DiagnosticDescriptor FieldCount = Add("PK0602", Error, new("Wrong number of fields", "字段数不符"),
        "The row has {0} fields, the header {1}.", "该行有{0}个字段，表头有{1}个。",
        "Check for a missing separator or an unquoted comma.", "请检查是否缺少分隔符或有未加引号的逗号。");

    /// <summary>A data file without a column that is needed.</summary>
    public static readonly DiagnosticDescriptor MissingColumn = Add("PK0603", Error, new("Missing column", "缺少列"),
        "The file has no column '{0}', which {1} needs.{2}", "文件没有{1}所需的“{0}”列。{2}",
        "Add the column, or rename the one that holds it.", "请增加该列，或更改列名。");

    /// <summary>Two data rows with the same key.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Add("PK0604", Error, new("Key used twice", "编码重复"),
        "The key '{0}' stands already on line {1}.", "编码“{0}”已见于第{1}行。");

    /// <summary>A required value is missing from a data row.</summary>
    public static readonly DiagnosticDescriptor MissingValue = Add("PK0605", Error, new("Missing value", "缺少数值"),
        "No result of '{0}': {1}.", "“{0}”无法得出结果：{1}。");

    /// <summary>A file that is no table at all.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = Add("PK0606", Error, new("Not a table", "无法读作表格"),
        "The file cannot be read as a table: {0}", "无法把该文件读作表格：{0}");

    /// <summary>A task that moves no indicator.</summary>
    public static readonly DiagnosticDescriptor TaskWithoutIndicator = Add("PK0419", Info, new("Task without an indicator", "任务没有对应指标"),
        "Task {0} names no indicator that it is to move.", "任务{0}没有写明推动哪个指标。",
        "Write the indicators after 'drives', so that the task can be followed by figures.", "请在“推动”之后写出指标，以便用数值跟踪。");

    /// <summary>An indicator with a target, that no task moves, where there are tasks.</summary>
    public static readonly DiagnosticDescriptor IndicatorWithoutTask = Add("PK0420", Info, new("Indicator without a task", "指标没有对应任务"),
        "No task drives '{0}', which has a target.", "“{0}”有目标，但没有任务推动。",
        "Name the indicator after 'drives' of a task.", "请在某项任务的“推动”之后写出该指标。");

    /// <summary>An annotation that says what is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownAnnotationValue = Add("PK0421", Warning, new("Unknown value of an annotation", "注解取值不明"),
        "'{0}' means nothing for @{1}; it is one of: {2}.", "“{0}”不是 @{1} 的取值，应为：{2}。");

    /// <summary>What is no code of a region.</summary>
    public static readonly DiagnosticDescriptor BadRegionCode = Add("PK0430", Error, new("Not a code of a region", "不是区划代码"),
        "'{0}' is no code of a region: it has 6 digits, or 9 or 12 for towns and villages.", "“{0}”不是行政区划代码：应为6位数字，乡镇和村为9位或12位。",
        "Codes are those of GB/T 2260, such as 331100; 33 and 3311 are short for a province's and a city's.", "请用GB/T 2260的代码，如331100；33和3311是省、市代码的简写。");

    /// <summary>A code that does not lie in that of the region above.</summary>
    public static readonly DiagnosticDescriptor RegionCodeOutside = Add("PK0431", Warning, new("Code of another region's part", "区划代码不属于上级地区"),
        "The code '{0}' does not begin with {2}, as those in '{1}' do.", "代码“{0}”不以“{1}”的{2}开头。",
        "Check the code, and in which region this one lies.", "请核对代码和所属的上级地区。");

    /// <summary>A region that is to take up another and is not there then.</summary>
    public static readonly DiagnosticDescriptor SuccessorNotThere = Add("PK0432", Warning, new("Into a region that is not there", "划归的地区不存在"),
        "'{0}' ends with {1}, but '{2}' is not there in {3}.", "“{0}”止于{1}年，而“{2}”在{3}年不存在。",
        "Check the years of both.", "请核对两者的年份。");

    /// <summary>A target that is due when its region is not there.</summary>
    public static readonly DiagnosticDescriptor RegionNotThere = Add("PK0433", Warning, new("Target of a region that is not there", "目标地区当年不存在"),
        "{0} is due when '{1}' is not there: in {2}.", "{0}到期的{2}年，“{1}”不存在。",
        "Check the year, and the years of the region.", "请核对期限和该地区的起止年份。");

    /// <summary>All rows, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. Rows.OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static DiagnosticDescriptor Add(string id, DiagnosticSeverity severity, Localized title, string english, string chinese, string englishHelp = "", string chineseHelp = "")
    {
        var descriptor = new DiagnosticDescriptor(id, severity, title, new Localized(english, chinese), new Localized(englishHelp, chineseHelp));
        Rows.Add(descriptor);
        return descriptor;
    }
}

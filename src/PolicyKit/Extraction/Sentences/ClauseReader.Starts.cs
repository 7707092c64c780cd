using PolicyKit.Extraction.Reading;
using PolicyKit.Numerics;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences;

// What is said from its beginning: 打造20个以上…, 60%以上的县…, 扩大…覆盖面.
internal sealed partial class ClauseReader
{
    private const double Shown = 0.6;

    private static readonly WordTable AllOf = new("所有", "全部", "每个", "各");
    private static readonly WordTable Programmes = new("工程", "计划", "投资工程", "投资计划", "基地", "行动", "项目", "投资", "产业发展工程");
    private static readonly WordTable NoThings = new("行动", "差距", "原则", "战略", "定位", "理念", "任务", "工作", "关系", "问题", "方面", "改革", "高地", "攻坚战", "思维", "机制", "优势", "要求", "短板", "创新", "法", "体系", "保障", "重点", "环节", "目标", "指标", "核心指标", "坚持", "转变", "变革", "跃升");
    private static readonly WordTable VagueEnds = new("能力", "品质", "质量", "水平", "功能", "素质", "素养", "便利度", "力度", "效应", "效益", "活力", "容量", "门槛", "压力", "获得感", "地位", "影响力", "层次", "意识", "服务", "供给", "空间", "产品", "渠道", "对外开放", "合作", "交流", "景观价值", "队伍", "动力", "实力", "程度", "竞争力", "韧性");
    private static readonly WordTable Wholes = new("城乡", "全省", "全市", "全县", "全域", "全国", "全民", "全区", "省市县", "市县乡", "县乡村");
    private static readonly WordTable Upgrades = new("水平", "升级", "提升", "改造升级", "建设水平", "提质");
    private static readonly WordTable Helped = new("支持", "鼓励", "引导", "帮助", "促进");
    private static readonly string Counted = "二三四五六七八九十两";

    private bool ReadFromStart(List<Piece> heads, Piece piece, bool hasMore) =>
        ReadFacilities(piece) || ReadCampaign(piece) || ReadCircle(heads, piece) || ReadSpreading(piece) || ReadNumbered(heads, piece) || ReadAmounts(heads, piece) || ReadSize(piece)
        || ReadAllOf(piece) || ReadCovering(heads, piece) || ReadNever(piece) || ReadSavings(piece) || (!hasMore && ReadDirection(heads, piece));

    // An observed piece may hold several figures: 为55位人才发放了2290万元贷款
    private bool ReadAmounts(List<Piece> heads, Piece piece)
    {
        var isRead = ReadCount(heads, piece);
        isRead = (_isObserved || !isRead) && ReadShare(piece) || isRead;
        return (_isObserved || !isRead) && ReadInside(piece) || isRead;
    }

    // 打造20个以上…, 争取设立3所…
    private bool ReadCount(List<Piece> heads, Piece piece)
    {
        var isRead = false;
        foreach (var amount in piece.Amounts)
        {
            if (!amount.IsCount || amount.Form is NumberForm.Numeral || amount.End >= piece.End || (isRead && !_isObserved))
            {
                continue;
            }

            var isAboutCount = SentenceFacts.LengthAtEnd(SetWordRole.Approximation, Slice(piece.Start, amount.Start)) > 0;
            var noun = Noun(amount.End, piece.End);
            if (noun.Length < 2 || (amount.Form is NumberForm.Magnitude && _isObserved && !isAboutCount))
            {
                continue;
            }

            var before = Slice(piece.Start, amount.Start);
            var isGiven = amount.Limit is null && !isRead && (before.EndsWith("等") || (heads.Count > 0 && Rest(before).Length > 1 && Wordings.Making.AtEnd(before) == 0) || ((before.EndsWith("提升") || before.EndsWith("推进")) && Upgrades.AtEnd(Slice(amount.End, piece.End)) > 0));
            var about = isAboutCount ? StatementOperator.About : (StatementOperator?)null;
            var verb = VerbAtEnd(before);
            var op = amount.Upper is not null ? StatementOperator.Between : amount.Limit ?? about ?? verb ?? (isGiven || _isObserved ? StatementOperator.Equal : null);
            var isNamed = (amount.Form is NumberForm.Magnitude && !isAboutCount) || (noun.EndsWith("工程", StringComparison.Ordinal) && Wordings.Making.AtEnd(before) > 0);
            op = isNamed && _isObserved && op is StatementOperator.Equal ? null : op;
            var start = isGiven && heads.Count > 0 ? heads[0].Start : piece.Start;
            var making = NewBefore(before);
            _findings.Add(new Finding(start, EndOfNoun(amount.End, piece.End), making + noun + "数", op, amount.Value, amount.Upper, amount.Unit, isNamed ? Trust.Named : op is null ? Trust.Implied : Trust.Written)
            {
                IsAim = isNamed,
                Doubt = isNamed ? Doubts.InName : isGiven && !_isObserved ? Doubts.GivenSet : null,
            });
            isRead = true;
        }

        return isRead;
    }

    // 26个飞地在建项目54个: an observed count at the beginning says something by itself.
    private void ReadCountBefore(Piece piece, Predicate predicate)
    {
        if (!_isObserved || piece.Amounts is not [{ IsCount: true, Form: NumberForm.Digits } first, ..] || first.End >= predicate.NameEnd)
        {
            return;
        }

        var before = Rest(Slice(piece.Start, first.Start));
        before = before is ['为' or '对' or '由' or '将' or '有', ..] ? before[1..] : before;
        if (before.Length == 0 && predicate.Amounts.TrueForAll(a => a.Start != first.Start))
        {
            _findings.Add(new Finding(piece.Start, predicate.NameEnd, Noun(first.End, predicate.NameEnd) + "数", first.Limit ?? StatementOperator.Equal, first.Value, first.Upper, first.Unit, Trust.Implied));
        }
    }

    private StatementOperator? VerbAtEnd(ReadOnlySpan<char> before)
    {
        var length = SentenceFacts.LengthAtEnd(SetWordRole.Verb, before);
        return length == 0 ? null : MeaningOf(before[^length..].ToString()) is var op && _isObserved && op is StatementOperator.AtLeast or StatementOperator.AtMost ? StatementOperator.Equal : op;
    }

    private static string NewBefore(ReadOnlySpan<char> before) => before.EndsWith("新增") ? "新增" : before.EndsWith("引进") ? "引进" : "";

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> text) => text[Wordings.Openings.SkipAll(text)..];

    private static int EndOfNoun(int start, int end) => Math.Min(end, start + LongestName);

    private string Noun(int start, int end)
    {
        var text = Slice(start, EndOfNoun(start, end));
        text = text is ['的', ..] ? text[1..] : text;
        return text.ToString();
    }

    // 60%以上的县建成…, 实现85%乡镇通三级以上公路, 不少于指标的3%用于…
    private bool ReadShare(Piece piece)
    {
        var isRead = false;
        foreach (var amount in piece.Amounts)
        {
            var before = Slice(piece.Start, amount.Start);
            var rest = Rest(before);
            var op = amount.Limit ?? VerbAtEnd(before) ?? (IsFloor(before) ? StatementOperator.AtLeast : null);
            op = IsFloor(before) ? StatementOperator.AtLeast : op;
            if (amount.IsPercent && amount.End < piece.End && (_isObserved || rest.Length == 0 || op is not null) && !Slice(amount.End, piece.End).Contains("全覆盖", StringComparison.Ordinal))
            {
                var noun = Noun(amount.End, piece.End);
                _findings.Add(new Finding(piece.Start, EndOfNoun(amount.End, piece.End), noun + "占比", op ?? (_isObserved ? StatementOperator.Equal : null), amount.Value, amount.Upper, amount.Unit, op is null ? Trust.Implied : Trust.Written) { IsAim = IsFloor(before) });
                isRead = true;
            }
        }

        return isRead;
    }

    private static bool IsFloor(ReadOnlySpan<char> before) => before.Contains("不少于", StringComparison.Ordinal) || before.Contains("不低于", StringComparison.Ordinal);

    // 五大主导产业集群; 三大百亿工程 and 四个千亿投资计划, where each of the heads has the size.
    private bool ReadNumbered(List<Piece> heads, Piece piece)
    {
        for (var i = piece.Start; i + 2 < piece.End; i++)
        {
            if (_sentence.IsInside(i) || !Counted.Contains(_text[i], StringComparison.Ordinal) || _text[i + 1] is not ('大' or '个') || (i > piece.Start && _text[i - 1] is '十' or '第' or '百'))
            {
                continue;
            }

            var size = piece.Amounts.FirstOrDefault(a => a.Start == i + 2 && a.Form == NumberForm.Magnitude);
            if (size.Unit is { Length: > 0 } && Programmes.AtEnd(Slice(size.End, piece.End)) > 0)
            {
                EmitSizes(heads, piece, i, size);
                return true;
            }

            if (_text[i + 1] == '大' && IsThing(i + 2, piece.End) && (IsMade() || heads.Count > 0))
            {
                var value = AmountReader.Read(_text, i, i + 1)?.Value ?? Rational.Zero;
                var start = heads.Count > 0 ? heads[0].Start : piece.Start;
                foreach (var (from, to) in Alternatives(i, piece.End))
                {
                    _findings.Add(new Finding(start, to, Noun(from, to) + "数", StatementOperator.Equal, value, null, Slice(from, to).EndsWith("工程") ? "项" : "个", Trust.Wording) { Doubt = Doubts.GivenSet });
                }

                return true;
            }
        }

        return false;
    }

    // 十大历史文化地标和十大地域特色文化品牌
    private IEnumerable<(int From, int To)> Alternatives(int at, int end)
    {
        var from = at + 2;
        for (var i = from; i + 2 < end; i++)
        {
            if (_text[i] == '和' && Counted.Contains(_text[i + 1], StringComparison.Ordinal) && _text[i + 2] == '大')
            {
                yield return (from, i);
                from = i + 3;
            }
        }

        yield return (from, end);
    }

    private bool IsThing(int start, int end)
    {
        var text = Slice(start, end);
        text = text.EndsWith("建设") || text.EndsWith("发展") ? text[..^2] : text;
        return text.Length is >= 2 and <= 24 && NoThings.AtEnd(text) == 0 && text.IndexOf("取得") < 0;
    }

    private bool IsMade() => Wordings.Making.AtStart(Rest(Slice(_start, _end))) > 0 || Slice(_start, _end).StartsWith("一体") || Wordings.Making.AtStart(Slice(_start, _end)) > 0;

    private void EmitSizes(List<Piece> heads, Piece piece, int at, Amount size)
    {
        var start = heads.Count > 0 ? heads[0].Start : piece.Start;
        var spans = heads.Select(h => (h.Start, h.End)).Append((piece.Start, at));
        var noun = Noun(size.End, piece.End);
        foreach (var (from, to) in spans)
        {
            var name = Slice(from, to);
            name = name[Wordings.Making.AtStart(name)..];
            _findings.Add(new Finding(start, piece.End, name.ToString() + noun, null, size.Value, null, size.UnitOf(""), Trust.Named) { Doubt = Doubts.InName, IsAim = true });
        }
    }

    // 千亿元工程; 打造百亿级平台
    private bool ReadSize(Piece piece)
    {
        foreach (var amount in piece.Amounts)
        {
            var behind = Slice(amount.End, piece.End);
            if (behind.IsEmpty || amount.Unit.Length == 0 || amount.IsPercent || _isObserved && amount.Form is NumberForm.Digits)
            {
                continue;
            }

            var isLevel = behind[0] == '级' && IsMade() && amount.IsMoney;
            var isProgramme = amount.Form is NumberForm.Magnitude && Programmes.AtEnd(behind) > 0 && (amount.IsMoney || amount.BareUnit is "亩");
            var isRating = amount.Form is NumberForm.Digits && amount.BareUnit is "千伏" or "千瓦" or "兆瓦" or "吉瓦" && IsMade() && !_isObserved;
            if (isLevel || isProgramme || isRating)
            {
                var noun = Noun(amount.End + (isLevel ? 1 : 0), piece.End);
                _findings.Add(new Finding(piece.Start, piece.End, noun + (isRating ? "" : "规模"), isRating ? StatementOperator.Equal : null, amount.Value, amount.Upper, amount.UnitOf(""), isLevel ? Shown : Trust.Named) { Doubt = isLevel ? Doubts.Magnitude : Doubts.InName, IsAim = true });
                return true;
            }
        }

        return false;
    }

    // “百个侨团、千家企业、万名乡贤”, and 千家企业云化、百万商家上线
    private bool ReadCampaign(Piece piece)
    {
        var open = _text.IndexOf('“', piece.Start, piece.Length);
        var close = open < 0 ? -1 : _text.IndexOf('”', open, piece.End - open);
        if (close < 0 || _isObserved)
        {
            return false;
        }

        var found = new List<Finding>();
        foreach (var part in _text[(open + 1)..close].Split('、'))
        {
            var at = _text.IndexOf(part, open, StringComparison.Ordinal);
            if (part.Length < 3 || AmountReader.Read(_text, at, close) is not { Form: NumberForm.Magnitude, IsCount: true } amount || amount.End >= at + part.Length)
            {
                return false;
            }

            found.Add(new Finding(at, at + part.Length, Noun(amount.End, at + part.Length) + "数", null, amount.Value, null, amount.Unit, Trust.Named) { Doubt = Doubts.InName });
        }

        _findings.AddRange(found);
        return true;
    }

    // 15分钟公共服务圈, 步行10分钟可达公园, “5分钟便利店+10分钟农贸市场”服务圈
    private bool ReadCircle(List<Piece> heads, Piece piece)
    {
        var found = new List<Finding>();
        for (var i = piece.Start; i < piece.End; i++)
        {
            var starts = char.IsAsciiDigit(_text[i]) && (i == piece.Start || !char.IsAsciiLetterOrDigit(_text[i - 1]));
            if (!starts || AmountReader.Read(_text, i, piece.End) is not { } amount)
            {
                continue;
            }

            if (amount.Unit is "分钟" or "小时" && amount.End < piece.End && IsReach(piece, amount))
            {
                var start = heads.Count > 0 && !_sentence.IsInside(i) ? heads[0].Start : piece.Start;
                found.Add(new Finding(start, piece.End, EndOfCircle(amount.End, piece.End) + "到达时间", StatementOperator.AtMost, amount.Value, amount.Upper, amount.Unit, Trust.Named) { Doubt = Doubts.Circle, IsAim = true });
            }

            i = amount.End - 1;
        }

        _findings.AddRange(found);
        return found.Count > 0;
    }

    private string EndOfCircle(int start, int end)
    {
        var text = Slice(start, end);
        var stop = text.IndexOfAny("+”)、");
        return (stop < 0 ? text : text[..stop]).ToString();
    }

    private bool IsReach(Piece piece, Amount amount)
    {
        var behind = Slice(amount.End, piece.End);
        if (behind.StartsWith("可达") || behind.StartsWith("内可达") || behind.StartsWith("直达") || behind.StartsWith("到达") || behind.StartsWith("内到达") || behind.StartsWith("可到达"))
        {
            return true;
        }

        var isQuoted = _sentence.IsInside(amount.Start);
        var isJoined = Slice(piece.Start, piece.End).Contains('+');
        return behind.Contains('圈') && (isQuoted ? isJoined : IsBuilt() || isJoined) && !Slice(piece.Start, piece.End).Contains("普及", StringComparison.Ordinal);
    }

    private bool IsBuilt() => Slice(_start, _end) is var clause && (clause.Contains("建成", StringComparison.Ordinal) || clause.Contains("打造", StringComparison.Ordinal) || clause.Contains("构建", StringComparison.Ordinal) || clause.Contains("形成", StringComparison.Ordinal) || clause.Contains("建设", StringComparison.Ordinal));

    // 普及学前至高中段15年教育, 基本普及15分钟亲水圈
    private bool ReadSpreading(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        var at = text.IndexOf("普及", StringComparison.Ordinal);
        if (at < 0 || piece.Amounts is not [var amount, ..] || amount.Start < piece.Start + at || amount.End >= piece.End)
        {
            return false;
        }

        if (amount.Unit is "年" && Slice(amount.End, piece.End) is "教育" or "义务教育" or "基础教育")
        {
            _findings.Add(new Finding(piece.Start, piece.End, "普及教育年限", null, amount.Value, null, amount.Unit, Trust.Wording));
            return true;
        }

        if (amount.IsDuration && text.EndsWith("圈"))
        {
            var isAbout = text[..at].EndsWith("基本");
            _findings.Add(new Finding(piece.Start, piece.End, Noun(amount.Start, piece.End) + "普及率", isAbout ? StatementOperator.About : StatementOperator.AtLeast, Hundred, null, "%", Trust.Wording));
            return true;
        }

        return false;
    }

    // 不低于10年的长期使用权, 再延长30年政策; an observed amount needs no verb.
    private bool ReadInside(Piece piece)
    {
        var isRead = false;
        foreach (var amount in piece.Amounts)
        {
            if (amount.End >= piece.End || amount.IsPercent || amount.IsCount || amount.Unit.Length == 0 || amount.Form is not NumberForm.Digits)
            {
                continue;
            }

            var before = Slice(piece.Start, amount.Start);
            var verb = SentenceFacts.LengthAtEnd(SetWordRole.Verb, before);
            var op = amount.Limit ?? VerbAtEnd(before);
            var isHead = verb > 0 && (Wordings.Making.TrimAll(before[..^verb]) == 0 || verb == before.Length || before[..^verb] is [.., '和' or '与'] || Rest(before[..^verb]).Length == 0);
            var isLonger = before.EndsWith("延长") && amount.Unit is "年";
            var isPaid = !_isObserved && amount.IsMoney && _text[amount.End] is not ('的' or '级') && Wordings.Making.AtEnd(before) > 0 && Programmes.AtEnd(Slice(amount.End, piece.End)) == 0;
            var isSeen = _isObserved && !amount.IsDuration && amount.Unit is not ("米" or "元" or "公里") && _text[amount.End] is not ('的' or '级') && amount.Limit is null or StatementOperator.Above;
            if (isHead || isLonger || isPaid || isSeen)
            {
                _findings.Add(new Finding(piece.Start, piece.End, Noun(amount.End, piece.End) + (amount.IsDuration ? "年限" : ""), isLonger ? StatementOperator.Equal : op ?? (_isObserved ? StatementOperator.Equal : null), amount.Value, amount.Upper, amount.UnitOf(before), isPaid || isSeen ? Trust.Implied : Trust.Named)
                {
                    Doubt = isPaid || isSeen ? null : Doubts.Rule,
                });
                isRead = true;
            }
        }

        return isRead;
    }

    // 所有农村敬老院达到…
    private bool ReadAllOf(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        var start = Wordings.Openings.SkipAll(text);
        var length = AllOf.AtStart(text[start..]);
        var rest = text[(start + length)..];
        var isWhole = length > 1 && (rest.Contains("达到", StringComparison.Ordinal) || rest.Contains("创成", StringComparison.Ordinal) || rest.Contains("建成", StringComparison.Ordinal) || rest.Contains("实现", StringComparison.Ordinal) || rest.Contains("完成", StringComparison.Ordinal) || rest.Contains("建有", StringComparison.Ordinal) || rest.Contains("达标", StringComparison.Ordinal));
        if (isWhole && rest.IndexOfAnyInRange('0', '9') < 0)
        {
            _findings.Add(new Finding(piece.Start, piece.End, rest.ToString() + "占比", _isObserved ? StatementOperator.Equal : StatementOperator.AtLeast, Hundred, null, "%", Trust.Wording));
        }

        return isWhole;
    }

    // 覆盖城乡的…体系, 全覆盖的…体系, 托育服务覆盖城镇小区
    private bool ReadCovering(List<Piece> heads, Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        var at = text.IndexOf("覆盖", StringComparison.Ordinal);
        if (at < 0 || text[(at + 2)..] is [] or ['面' or '率' or '范' or '人' or '度', ..])
        {
            return false;
        }

        var behind = text[(at + 2)..];
        var whole = Wholes.AtStart(behind);
        var isAttribute = (at > 0 && text[at - 1] is '全' or '域' && behind is ['的', ..]) || (whole > 0 && behind[whole..] is ['的', ..]);
        var isVerb = at - Wordings.Openings.SkipAll(text[..at]) >= 4 && !behind.Contains('的') && behind.IndexOfAnyInRange('0', '9') < 0 && behind.Length >= 2 && heads.Count == 0 && text[at - 1] != '全' && _start == piece.Start && _end == piece.End && (at < 3 || Wordings.Making.AtStart(Rest(text)) == 0);
        if (isAttribute || isVerb)
        {
            var name = isAttribute ? behind[(behind.IndexOf('的') + 1)..] : text[Wordings.Openings.SkipAll(text)..at];
            var op = _isObserved ? StatementOperator.Equal : ClauseIs("基本形成") || ClauseIs("基本建成") ? StatementOperator.About : StatementOperator.AtLeast;
            _findings.Add(new Finding(piece.Start, piece.End, name.ToString() + "覆盖率", op, Hundred, null, "%", Shown));
            return true;
        }

        return false;
    }

    private bool ReadNever(Piece piece)
    {
        const string Word = "不发生";
        var text = Slice(piece.Start, piece.End);
        var at = text.IndexOf(Word, StringComparison.Ordinal);
        if (at < 0 || _isObserved)
        {
            return false;
        }

        var name = text[(at + Word.Length)..];
        name = name.IndexOf('的') is > 0 and var end ? name[..end] : name;
        if (name.Length >= 2)
        {
            _findings.Add(new Finding(piece.Start, piece.End, name.ToString() + "发生数", StatementOperator.Equal, Rational.Zero, null, "起", Trust.Wording));
        }

        return name.Length >= 2;
    }

    private bool ReadSavings(Piece piece)
    {
        const string Word = "增收减支";
        var text = Slice(piece.Start, piece.End);
        if (!text.EndsWith(Word))
        {
            return false;
        }

        var name = Rest(text[..^Word.Length]).ToString();
        _findings.Add(new Finding(piece.Start, piece.End, name + "收入", StatementOperator.Rising, null, null, "", Trust.Direction));
        _findings.Add(new Finding(piece.Start, piece.End, name + "支出", StatementOperator.Falling, null, null, "", Trust.Direction));
        return true;
    }

    // 市有五馆一院一厅、村有文化礼堂
    private bool ReadFacilities(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        if (!text.Contains("市有", StringComparison.Ordinal) && !text.Contains("县有", StringComparison.Ordinal) && !text.Contains("乡有", StringComparison.Ordinal) && !text.Contains("村有", StringComparison.Ordinal))
        {
            return false;
        }

        var open = _text.IndexOf('“', piece.Start, piece.Length);
        var close = open < 0 ? -1 : _text.IndexOf('”', open, piece.End - open);
        if (close < 0)
        {
            return false;
        }

        var (from, to) = (open + 1, close);
        var isRead = false;
        for (var start = from; start < to;)
        {
            var stop = _text.IndexOf('、', start, to - start) is >= 0 and var pause ? pause : to;
            isRead |= ReadFacility(start, stop);
            start = stop + 1;
        }

        return isRead;
    }

    private bool ReadFacility(int start, int end)
    {
        const int LongestPlace = 8;
        var has = _text.IndexOf('有', start, end - start);
        if (has <= start || has - start > LongestPlace || _text[has - 1] is not ('市' or '县' or '区' or '乡' or '村' or '镇' or ')' or '道' or '社'))
        {
            return false;
        }

        var place = _text[start..has];
        var at = has + 1;
        var count = _findings.Count;
        while (at + 1 < end && "一二三四五六七八九十".IndexOf(_text[at], StringComparison.Ordinal) is >= 0 and var digit)
        {
            _findings.Add(new Finding(start, end, $"{place}级{_text[at + 1]}数", null, digit + 1, null, "个", Trust.Wording));
            at += 2;
        }

        if (at == has + 1 && at < end)
        {
            _findings.Add(new Finding(start, end, $"{place}{_text[at..end]}覆盖率", StatementOperator.AtLeast, Hundred, null, "%", Trust.Wording));
        }

        return _findings.Count > count;
    }

    // 扩大…覆盖面, 降低生育、养育、教育成本: the verb is before all heads, the measure behind the last.
    private bool ReadDirection(List<Piece> heads, Piece piece)
    {
        var start = heads.Count > 0 ? heads[0].Start : piece.Start;
        if (DirectionAtStart(start, heads.Count > 0 && Helped.AtStart(Slice(start, heads[0].End)) == 0 ? heads[0].End : piece.End) is not var (op, behind) || _isObserved)
        {
            return false;
        }

        var parts = heads.Select(h => (Start: Math.Max(h.Start, behind), h.End)).Where(p => p.End > p.Start).ToList();
        parts.AddRange(SplitAtConjunctions((Math.Max(piece.Start, behind), piece.End), MostHeads));
        var names = parts.Select(p => Trimmed(p.Start, p.End)).Where(n => n.Text.Length > 1 && VagueEnds.AtEnd(n.Text) == 0).ToList();
        foreach (var name in WithSharedEnds(names).Where(n => Wordings.Measures.AtEnd(n.Text) > 0))
        {
            _findings.Add(new Finding(start, piece.End, name.Text, op, null, null, "", Trust.Direction));
        }

        return names.Count > 0;
    }

    // 支持高校、企业提高科研能力和转化效率
    private static (StatementOperator Operator, int Behind)? LastDirection(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 4; at > 4; at--)
        {
            if (text.Slice(at, 2) is "提高" or "提升" or "降低" or "扩大" && Courses.OfEnd(text[..(at + 2)]) is var (op, _))
            {
                return (op, at + 2);
            }
        }

        return null;
    }

    private (StatementOperator Operator, int Behind)? DirectionAtStart(int start, int end)
    {
        const int LongestManner = 4;
        var text = Slice(start, end);
        if (Helped.AtStart(text) > 0 && LastDirection(text) is var (helped, behind))
        {
            return (helped, start + behind);
        }

        for (var at = 0; at <= Math.Min(LongestManner + 2, text.Length - 2); at++)
        {
            if (Courses.OfEnd(text[..(at + 2)]) is var (op, from) && from == at && op is not StatementOperator.Steady && text.Slice(at, 2) is not ("增长" or "下降" or "壮大" or "拓展" or "倍增" or "上升"))
            {
                return at <= LongestManner || Courses.AdverbsEnd(text, at) == 0 ? (op, start + at + 2) : null;
            }
        }

        return null;
    }
}

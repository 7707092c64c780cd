namespace PolicyKit.Tests.Extraction;

public sealed class NameTests
{
    [Theory]
    [InlineData("建成养老院20家。", "target >= 20 家 2025 养老院数")]
    [InlineData("累计新增城镇就业30万人。", "target >= 30 万人 2025 新增城镇就业人数")]
    [InlineData("累计建成智能工厂200个。", "target >= 200 个 2025 智能工厂数")]
    [InlineData("开展职业技能培训5万人次。", "target >= 5 万人次 2025 职业技能培训人次")]
    [InlineData("城镇新增就业8万人。", "target >= 8 万人 2025 城镇新增就业人数")]
    [InlineData("新增造林5万亩。", "target >= 5 万亩 2025 新增造林面积")]
    [InlineData("提升森林质量20万亩。", "target >= 20 万亩 2025 森林质量提升面积")]
    [InlineData("新增工业用地3万亩。", "target >= 3 万亩 2025 新增工业用地面积")]
    [InlineData("建设用地控制在5万亩以内。", "target <= 5 万亩 2025 建设用地面积")]
    [InlineData("新建改建农村公路620公里。", "target >= 620 公里 2025 新建改建农村公路里程")]
    [InlineData("完成技改投资100亿元。", "target >= 100 亿元 2025 技改投资")]
    [InlineData("万车死亡率控制在1.2人以下。", "target <= 1.2 人 2025 万车死亡率")]
    public void What_is_counted_is_named_without_the_verb(string text, string statement) => Assert.Equal([statement], ExtractionCheck.Statements(text));

    [Theory]
    [InlineData("服务费用占总费用的比重降至25%。", "target <= 25 % 2025 服务费用占总费用比重")]
    [InlineData("年轻人占45%。", "target >= 45 % 2025 年轻人占比")]
    [InlineData("11个设区市空气质量达标率达到100%。", "target >= 100 % 2025 设区市空气质量达标率")]
    [InlineData("江河省森林覆盖率达到62%。", "target >= 62 % 2025 森林覆盖率")]
    [InlineData("人均GDP达到2万美元。", "target >= 2 万美元 2025 人均地区生产总值")]
    [InlineData("供应工业用地不少于供地总量的30%。", "target >= 30 % 2025 供应工业用地占供地总量比重")]
    [InlineData("高铁覆盖80%以上的县。", "target >= 80 % 2025 高铁覆盖县占比")]
    [InlineData("城区步行10分钟可达公园。", "target <= 10 分钟 2025 城区公园步行可达时间")]
    [InlineData("所有县城30分钟内上高速。", "target <= 30 分钟 2025 县城上高速时间")]
    [InlineData("老旧小区应改尽改。", "target >= 100 % 2025 老旧小区改造率")]
    [InlineData("法定人员社保参保率达到95%。", "target >= 95 % 2025 法定人员社会保险参保率")]
    [InlineData("市、县、乡三级设施达标率100%。", "target >= 100 % 2025 市县乡三级设施达标率")]
    [InlineData("打造10个具有引爆效应的旅游项目。", "target >= 10 个 2025 旅游项目数")]
    [InlineData("打造江南十大文化地标。", "target = 10 个 2025 江南文化地标数")]
    [InlineData("工业增加值每年新增100亿元。", "target >= 100 亿元 2025 工业增加值每年新增额")]
    [InlineData("绿色产业发展位居全国前列。", "target top - - 2025 绿色产业发展水平")]
    [InlineData("形成全覆盖、多层次的托育服务体系。", "target >= 100 % 2025 托育服务体系覆盖率")]
    [InlineData("居民收入增长快于经济增长。", "target faster-than - - 2025 居民收入增速")]
    [InlineData("在全省综合考核中位居前列。", "target top - - 2025 综合考核名次")]
    [InlineData("实施山海协作千亿元工程。", "target >= 1000 亿元 2025 山海协作工程投资规模")]
    public void A_name_has_one_form(string text, string statement) => Assert.Equal([statement], ExtractionCheck.Statements(text));

    [Theory]
    [InlineData("小学、初中大班额比例均控制在1%以内。", "target <= 1 % 2025 小学大班额比例", "target <= 1 % 2025 初中大班额比例")]
    [InlineData("学前教育、高中阶段教育毛入学率分别达到98%、96%。", "target >= 98 % 2025 学前教育毛入学率", "target >= 96 % 2025 高中阶段教育毛入学率")]
    [InlineData("氨氮、氮氧化物排放总量分别下降8%、10%。", "target = 8 % 2025 氨氮排放总量降幅", "target = 10 % 2025 氮氧化物排放总量降幅")]
    [InlineData("高频事项字段、材料共享率分别达到60%、45%。", "target >= 60 % 2025 高频事项字段共享率", "target >= 45 % 2025 材料共享率")]
    [InlineData("高血压、糖尿病患者规范管理率均达到65%。", "target >= 65 % 2025 高血压患者规范管理率", "target >= 65 % 2025 糖尿病患者规范管理率")]
    [InlineData("化学需氧量、氨氮工程减排量分别为2.6万吨和0.1万吨。", "target >= 2.6 万吨 2025 化学需氧量减排量", "target >= 0.1 万吨 2025 氨氮工程减排量")]
    [InlineData("森林覆盖率、森林蓄积量分别达到或超过63%、2.5亿立方米。", "target >= 63 % 2025 森林覆盖率", "target >= 2.5 亿立方米 2025 森林蓄积量")]
    [InlineData("粮食播种面积不低于300万亩、产量不少于130万吨。", "target >= 300 万亩 2025 粮食播种面积", "target >= 130 万吨 2025 粮食产量")]
    [InlineData("城镇居民、农村居民内部收入差距持续缩小。", "target falling - - 2025 城镇居民内部收入差距", "target falling - - 2025 农村居民内部收入差距")]
    [InlineData("低收入群体增收能力和生活品质明显提升。", "target rising - - 2025 低收入群体增收能力", "target rising - - 2025 低收入群体生活品质")]
    [InlineData("每千人口拥有医师3.5人、护士4人。", "target >= 3.5 人 2025 每千人口拥有医师数", "target >= 4 人 2025 每千人口拥有护士数")]
    [InlineData("新增国家级企业5家、省级企业20家。", "target >= 5 家 2025 新增国家级企业数", "target >= 20 家 2025 新增省级企业数")]
    [InlineData("打造2个千亿级、4个百亿级产业集群。", "target >= 2 个 2025 千亿级产业集群数", "target >= 4 个 2025 百亿级产业集群数")]
    [InlineData("实现众创空间、孵化器县级全覆盖。", "target >= 100 % 2025 众创空间县级覆盖率", "target >= 100 % 2025 孵化器县级覆盖率")]
    public void Names_side_by_side_lend_each_other_what_they_lack(string text, string first, string second) => Assert.Equal([first, second], ExtractionCheck.Statements(text));

    [Theory]
    [InlineData("研发投入年均增长10%以上，占地区生产总值比重达到2.8%。", "target growth 10 % 2025 研发投入", "target >= 2.8 % 2025 研发投入占地区生产总值比重")]
    [InlineData("旅游总收入达到100亿元，年均增长8%。", "target >= 100 亿元 2025 旅游总收入", "target growth 8 % 2025 旅游总收入")]
    [InlineData("居民收入达到6万元、增长7%。", "target >= 6 万元 2025 居民收入", "target >= 7 % 2025 居民收入增速")]
    [InlineData("居民收入达到6万元，增速高于全省平均水平1个百分点。", "target >= 6 万元 2025 居民收入", "target >= 1 个百分点 2025 居民收入增速")]
    [InlineData("粮食播种面积稳定在300万亩、总产量达到120万吨。", "target >= 300 万亩 2025 粮食播种面积", "target >= 120 万吨 2025 粮食总产量")]
    [InlineData("中等收入群体规模扩大到60万户，占比达到70%。", "target >= 60 万户 2025 中等收入群体规模", "target >= 70 % 2025 中等收入群体占比")]
    [InlineData("中等收入群体规模不断扩大，生活品质不断提升。", "target rising - - 2025 中等收入群体规模", "target rising - - 2025 中等收入群体生活品质")]
    [InlineData("家庭年收入10—50万元的群体比例达到80%，20—60万元的群体比例达到45%。", "target >= 80 % 2025 家庭年收入10—50万元群体比例", "target >= 45 % 2025 家庭年收入20—60万元群体比例")]
    [InlineData("建成高标准农田200万亩，其中新建40万亩。", "target >= 200 万亩 2025 高标准农田面积", "target >= 40 万亩 2025 高标准农田新建面积")]
    public void A_clause_goes_on_about_the_name_before(string text, string first, string second) => Assert.Equal([first, second], ExtractionCheck.Statements(text));

    [Fact]
    public void What_holds_for_all_holds_for_the_names_of_the_sentence() => Assert.Equal(
        ["target >= 3500 家 2025 高新企业数", "target >= 1.2 万家 2025 科技企业数", "target top 1 位 2025 高新企业数", "target top 1 位 2025 科技企业数"],
        ExtractionCheck.Statements("高新企业达到3500家，科技企业达到1.2万家，均居全省首位。"));
}

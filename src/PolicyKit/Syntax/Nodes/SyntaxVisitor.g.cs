// Written from Nodes.table by PolicyKit.SyntaxGenerator; a change belongs there.
#nullable enable
namespace PolicyKit.Syntax.Nodes;

public abstract partial class SyntaxVisitor
{
    /// <summary>Visits a <see cref="CompilationUnitSyntax"/>.</summary>
    public virtual void VisitCompilationUnit(CompilationUnitSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SkippedTokensSyntax"/>.</summary>
    public virtual void VisitSkippedTokens(SkippedTokensSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AnnotationSyntax"/>.</summary>
    public virtual void VisitAnnotation(AnnotationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DeclaratorSyntax"/>.</summary>
    public virtual void VisitDeclarator(DeclaratorSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AkaClauseSyntax"/>.</summary>
    public virtual void VisitAkaClause(AkaClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="EqualsValueClauseSyntax"/>.</summary>
    public virtual void VisitEqualsValueClause(EqualsValueClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnitClauseSyntax"/>.</summary>
    public virtual void VisitUnitClause(UnitClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnitSyntax"/>.</summary>
    public virtual void VisitUnit(UnitSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForClauseSyntax"/>.</summary>
    public virtual void VisitForClause(ForClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ByClauseSyntax"/>.</summary>
    public virtual void VisitByClause(ByClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="FromClauseSyntax"/>.</summary>
    public virtual void VisitFromClause(FromClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DrivesClauseSyntax"/>.</summary>
    public virtual void VisitDrivesClause(DrivesClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AmongClauseSyntax"/>.</summary>
    public virtual void VisitAmongClause(AmongClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodPointSyntax"/>.</summary>
    public virtual void VisitPeriodPoint(PeriodPointSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodSyntax"/>.</summary>
    public virtual void VisitPeriod(PeriodSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="OverClauseSyntax"/>.</summary>
    public virtual void VisitOverClause(OverClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GroupByClauseSyntax"/>.</summary>
    public virtual void VisitGroupByClause(GroupByClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WhereClauseSyntax"/>.</summary>
    public virtual void VisitWhereClause(WhereClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightClauseSyntax"/>.</summary>
    public virtual void VisitWeightClause(WeightClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PolicyDeclarationSyntax"/>.</summary>
    public virtual void VisitPolicyDeclaration(PolicyDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RegionDeclarationSyntax"/>.</summary>
    public virtual void VisitRegionDeclaration(RegionDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RegionItemSyntax"/>.</summary>
    public virtual void VisitRegionItem(RegionItemSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BeginClauseSyntax"/>.</summary>
    public virtual void VisitBeginClause(BeginClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="EndClauseSyntax"/>.</summary>
    public virtual void VisitEndClause(EndClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="IntoClauseSyntax"/>.</summary>
    public virtual void VisitIntoClause(IntoClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="FormerNameClauseSyntax"/>.</summary>
    public virtual void VisitFormerNameClause(FormerNameClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RegionChildrenSyntax"/>.</summary>
    public virtual void VisitRegionChildren(RegionChildrenSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GroupDeclarationSyntax"/>.</summary>
    public virtual void VisitGroupDeclaration(GroupDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TaskDeclarationSyntax"/>.</summary>
    public virtual void VisitTaskDeclaration(TaskDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LeadingDeclarationSyntax"/>.</summary>
    public virtual void VisitLeadingDeclaration(LeadingDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnitDeclarationSyntax"/>.</summary>
    public virtual void VisitUnitDeclaration(UnitDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="IndicatorDeclarationSyntax"/>.</summary>
    public virtual void VisitIndicatorDeclaration(IndicatorDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TargetDeclarationSyntax"/>.</summary>
    public virtual void VisitTargetDeclaration(TargetDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ComparisonTargetSyntax"/>.</summary>
    public virtual void VisitComparisonTarget(ComparisonTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RangeTargetSyntax"/>.</summary>
    public virtual void VisitRangeTarget(RangeTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DirectionTargetSyntax"/>.</summary>
    public virtual void VisitDirectionTarget(DirectionTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GrowthTargetSyntax"/>.</summary>
    public virtual void VisitGrowthTarget(GrowthTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DoublingTargetSyntax"/>.</summary>
    public virtual void VisitDoublingTarget(DoublingTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RankTargetSyntax"/>.</summary>
    public virtual void VisitRankTarget(RankTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ReferenceTargetSyntax"/>.</summary>
    public virtual void VisitReferenceTarget(ReferenceTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GoalTargetSyntax"/>.</summary>
    public virtual void VisitGoalTarget(GoalTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SentenceDeclarationSyntax"/>.</summary>
    public virtual void VisitSentenceDeclaration(SentenceDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NamedStatementSyntax"/>.</summary>
    public virtual void VisitNamedStatement(NamedStatementSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LeadingStatementSyntax"/>.</summary>
    public virtual void VisitLeadingStatement(LeadingStatementSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DueClauseSyntax"/>.</summary>
    public virtual void VisitDueClause(DueClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BoundWordingSyntax"/>.</summary>
    public virtual void VisitBoundWording(BoundWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GrowthWordingSyntax"/>.</summary>
    public virtual void VisitGrowthWording(GrowthWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="CourseWordingSyntax"/>.</summary>
    public virtual void VisitCourseWording(CourseWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RankWordingSyntax"/>.</summary>
    public virtual void VisitRankWording(RankWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LevelWordingSyntax"/>.</summary>
    public virtual void VisitLevelWording(LevelWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AmountSyntax"/>.</summary>
    public virtual void VisitAmount(AmountSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RecordDeclarationSyntax"/>.</summary>
    public virtual void VisitRecordDeclaration(RecordDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="FieldDeclarationSyntax"/>.</summary>
    public virtual void VisitFieldDeclaration(FieldDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="CategoryLabelsSyntax"/>.</summary>
    public virtual void VisitCategoryLabels(CategoryLabelsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LetDeclarationSyntax"/>.</summary>
    public virtual void VisitLetDeclaration(LetDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreDeclarationSyntax"/>.</summary>
    public virtual void VisitScoreDeclaration(ScoreDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreItemSyntax"/>.</summary>
    public virtual void VisitScoreItem(ScoreItemSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BaseClauseSyntax"/>.</summary>
    public virtual void VisitBaseClause(BaseClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MissingClauseSyntax"/>.</summary>
    public virtual void VisitMissingClause(MissingClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="EachClauseSyntax"/>.</summary>
    public virtual void VisitEachClause(EachClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BonusClauseSyntax"/>.</summary>
    public virtual void VisitBonusClause(BonusClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightsClauseSyntax"/>.</summary>
    public virtual void VisitWeightsClause(WeightsClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightsRowSyntax"/>.</summary>
    public virtual void VisitWeightsRow(WeightsRowSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightEntrySyntax"/>.</summary>
    public virtual void VisitWeightEntry(WeightEntrySyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AssessmentDeclarationSyntax"/>.</summary>
    public virtual void VisitAssessmentDeclaration(AssessmentDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="InClauseSyntax"/>.</summary>
    public virtual void VisitInClause(InClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AssessmentGroupSyntax"/>.</summary>
    public virtual void VisitAssessmentGroup(AssessmentGroupSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AssessmentItemSyntax"/>.</summary>
    public virtual void VisitAssessmentItem(AssessmentItemSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MethodClauseSyntax"/>.</summary>
    public virtual void VisitMethodClause(MethodClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ToClauseSyntax"/>.</summary>
    public virtual void VisitToClause(ToClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RestClauseSyntax"/>.</summary>
    public virtual void VisitRestClause(RestClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RuleClauseSyntax"/>.</summary>
    public virtual void VisitRuleClause(RuleClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="VetoClauseSyntax"/>.</summary>
    public virtual void VisitVetoClause(VetoClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="VaryClauseSyntax"/>.</summary>
    public virtual void VisitVaryClause(VaryClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GradeDeclarationSyntax"/>.</summary>
    public virtual void VisitGradeDeclaration(GradeDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BandDeclarationSyntax"/>.</summary>
    public virtual void VisitBandDeclaration(BandDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GradeClauseSyntax"/>.</summary>
    public virtual void VisitGradeClause(GradeClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WhenConditionSyntax"/>.</summary>
    public virtual void VisitWhenCondition(WhenConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BoundConditionSyntax"/>.</summary>
    public virtual void VisitBoundCondition(BoundConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TopConditionSyntax"/>.</summary>
    public virtual void VisitTopCondition(TopConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ToConditionSyntax"/>.</summary>
    public virtual void VisitToCondition(ToConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RestConditionSyntax"/>.</summary>
    public virtual void VisitRestCondition(RestConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NumberExpressionSyntax"/>.</summary>
    public virtual void VisitNumberExpression(NumberExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TextExpressionSyntax"/>.</summary>
    public virtual void VisitTextExpression(TextExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DateExpressionSyntax"/>.</summary>
    public virtual void VisitDateExpression(DateExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodExpressionSyntax"/>.</summary>
    public virtual void VisitPeriodExpression(PeriodExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TruthExpressionSyntax"/>.</summary>
    public virtual void VisitTruthExpression(TruthExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NameExpressionSyntax"/>.</summary>
    public virtual void VisitNameExpression(NameExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PlaceExpressionSyntax"/>.</summary>
    public virtual void VisitPlaceExpression(PlaceExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnaryExpressionSyntax"/>.</summary>
    public virtual void VisitUnaryExpression(UnaryExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BinaryExpressionSyntax"/>.</summary>
    public virtual void VisitBinaryExpression(BinaryExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="IsExpressionSyntax"/>.</summary>
    public virtual void VisitIsExpression(IsExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="OfExpressionSyntax"/>.</summary>
    public virtual void VisitOfExpression(OfExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GrowthExpressionSyntax"/>.</summary>
    public virtual void VisitGrowthExpression(GrowthExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TotalExpressionSyntax"/>.</summary>
    public virtual void VisitTotalExpression(TotalExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ParenthesizedExpressionSyntax"/>.</summary>
    public virtual void VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="CallExpressionSyntax"/>.</summary>
    public virtual void VisitCallExpression(CallExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GroupMeanExpressionSyntax"/>.</summary>
    public virtual void VisitGroupMeanExpression(GroupMeanExpressionSyntax node) => DefaultVisit(node);
}

public abstract partial class SyntaxVisitor<TResult>
{
    /// <summary>Visits a <see cref="CompilationUnitSyntax"/>.</summary>
    public virtual TResult VisitCompilationUnit(CompilationUnitSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SkippedTokensSyntax"/>.</summary>
    public virtual TResult VisitSkippedTokens(SkippedTokensSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AnnotationSyntax"/>.</summary>
    public virtual TResult VisitAnnotation(AnnotationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DeclaratorSyntax"/>.</summary>
    public virtual TResult VisitDeclarator(DeclaratorSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AkaClauseSyntax"/>.</summary>
    public virtual TResult VisitAkaClause(AkaClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="EqualsValueClauseSyntax"/>.</summary>
    public virtual TResult VisitEqualsValueClause(EqualsValueClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnitClauseSyntax"/>.</summary>
    public virtual TResult VisitUnitClause(UnitClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnitSyntax"/>.</summary>
    public virtual TResult VisitUnit(UnitSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ForClauseSyntax"/>.</summary>
    public virtual TResult VisitForClause(ForClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ByClauseSyntax"/>.</summary>
    public virtual TResult VisitByClause(ByClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="FromClauseSyntax"/>.</summary>
    public virtual TResult VisitFromClause(FromClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DrivesClauseSyntax"/>.</summary>
    public virtual TResult VisitDrivesClause(DrivesClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AmongClauseSyntax"/>.</summary>
    public virtual TResult VisitAmongClause(AmongClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodPointSyntax"/>.</summary>
    public virtual TResult VisitPeriodPoint(PeriodPointSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodSyntax"/>.</summary>
    public virtual TResult VisitPeriod(PeriodSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="OverClauseSyntax"/>.</summary>
    public virtual TResult VisitOverClause(OverClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GroupByClauseSyntax"/>.</summary>
    public virtual TResult VisitGroupByClause(GroupByClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WhereClauseSyntax"/>.</summary>
    public virtual TResult VisitWhereClause(WhereClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightClauseSyntax"/>.</summary>
    public virtual TResult VisitWeightClause(WeightClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PolicyDeclarationSyntax"/>.</summary>
    public virtual TResult VisitPolicyDeclaration(PolicyDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RegionDeclarationSyntax"/>.</summary>
    public virtual TResult VisitRegionDeclaration(RegionDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RegionItemSyntax"/>.</summary>
    public virtual TResult VisitRegionItem(RegionItemSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BeginClauseSyntax"/>.</summary>
    public virtual TResult VisitBeginClause(BeginClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="EndClauseSyntax"/>.</summary>
    public virtual TResult VisitEndClause(EndClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="IntoClauseSyntax"/>.</summary>
    public virtual TResult VisitIntoClause(IntoClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="FormerNameClauseSyntax"/>.</summary>
    public virtual TResult VisitFormerNameClause(FormerNameClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RegionChildrenSyntax"/>.</summary>
    public virtual TResult VisitRegionChildren(RegionChildrenSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GroupDeclarationSyntax"/>.</summary>
    public virtual TResult VisitGroupDeclaration(GroupDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TaskDeclarationSyntax"/>.</summary>
    public virtual TResult VisitTaskDeclaration(TaskDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LeadingDeclarationSyntax"/>.</summary>
    public virtual TResult VisitLeadingDeclaration(LeadingDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnitDeclarationSyntax"/>.</summary>
    public virtual TResult VisitUnitDeclaration(UnitDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="IndicatorDeclarationSyntax"/>.</summary>
    public virtual TResult VisitIndicatorDeclaration(IndicatorDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TargetDeclarationSyntax"/>.</summary>
    public virtual TResult VisitTargetDeclaration(TargetDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ComparisonTargetSyntax"/>.</summary>
    public virtual TResult VisitComparisonTarget(ComparisonTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RangeTargetSyntax"/>.</summary>
    public virtual TResult VisitRangeTarget(RangeTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DirectionTargetSyntax"/>.</summary>
    public virtual TResult VisitDirectionTarget(DirectionTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GrowthTargetSyntax"/>.</summary>
    public virtual TResult VisitGrowthTarget(GrowthTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DoublingTargetSyntax"/>.</summary>
    public virtual TResult VisitDoublingTarget(DoublingTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RankTargetSyntax"/>.</summary>
    public virtual TResult VisitRankTarget(RankTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ReferenceTargetSyntax"/>.</summary>
    public virtual TResult VisitReferenceTarget(ReferenceTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GoalTargetSyntax"/>.</summary>
    public virtual TResult VisitGoalTarget(GoalTargetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="SentenceDeclarationSyntax"/>.</summary>
    public virtual TResult VisitSentenceDeclaration(SentenceDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NamedStatementSyntax"/>.</summary>
    public virtual TResult VisitNamedStatement(NamedStatementSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LeadingStatementSyntax"/>.</summary>
    public virtual TResult VisitLeadingStatement(LeadingStatementSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DueClauseSyntax"/>.</summary>
    public virtual TResult VisitDueClause(DueClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BoundWordingSyntax"/>.</summary>
    public virtual TResult VisitBoundWording(BoundWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GrowthWordingSyntax"/>.</summary>
    public virtual TResult VisitGrowthWording(GrowthWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="CourseWordingSyntax"/>.</summary>
    public virtual TResult VisitCourseWording(CourseWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RankWordingSyntax"/>.</summary>
    public virtual TResult VisitRankWording(RankWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LevelWordingSyntax"/>.</summary>
    public virtual TResult VisitLevelWording(LevelWordingSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AmountSyntax"/>.</summary>
    public virtual TResult VisitAmount(AmountSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RecordDeclarationSyntax"/>.</summary>
    public virtual TResult VisitRecordDeclaration(RecordDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="FieldDeclarationSyntax"/>.</summary>
    public virtual TResult VisitFieldDeclaration(FieldDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="CategoryLabelsSyntax"/>.</summary>
    public virtual TResult VisitCategoryLabels(CategoryLabelsSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="LetDeclarationSyntax"/>.</summary>
    public virtual TResult VisitLetDeclaration(LetDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreDeclarationSyntax"/>.</summary>
    public virtual TResult VisitScoreDeclaration(ScoreDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ScoreItemSyntax"/>.</summary>
    public virtual TResult VisitScoreItem(ScoreItemSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BaseClauseSyntax"/>.</summary>
    public virtual TResult VisitBaseClause(BaseClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MissingClauseSyntax"/>.</summary>
    public virtual TResult VisitMissingClause(MissingClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="EachClauseSyntax"/>.</summary>
    public virtual TResult VisitEachClause(EachClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BonusClauseSyntax"/>.</summary>
    public virtual TResult VisitBonusClause(BonusClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightsClauseSyntax"/>.</summary>
    public virtual TResult VisitWeightsClause(WeightsClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightsRowSyntax"/>.</summary>
    public virtual TResult VisitWeightsRow(WeightsRowSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WeightEntrySyntax"/>.</summary>
    public virtual TResult VisitWeightEntry(WeightEntrySyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AssessmentDeclarationSyntax"/>.</summary>
    public virtual TResult VisitAssessmentDeclaration(AssessmentDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="InClauseSyntax"/>.</summary>
    public virtual TResult VisitInClause(InClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AssessmentGroupSyntax"/>.</summary>
    public virtual TResult VisitAssessmentGroup(AssessmentGroupSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="AssessmentItemSyntax"/>.</summary>
    public virtual TResult VisitAssessmentItem(AssessmentItemSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="MethodClauseSyntax"/>.</summary>
    public virtual TResult VisitMethodClause(MethodClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ToClauseSyntax"/>.</summary>
    public virtual TResult VisitToClause(ToClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RestClauseSyntax"/>.</summary>
    public virtual TResult VisitRestClause(RestClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RuleClauseSyntax"/>.</summary>
    public virtual TResult VisitRuleClause(RuleClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="VetoClauseSyntax"/>.</summary>
    public virtual TResult VisitVetoClause(VetoClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="VaryClauseSyntax"/>.</summary>
    public virtual TResult VisitVaryClause(VaryClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GradeDeclarationSyntax"/>.</summary>
    public virtual TResult VisitGradeDeclaration(GradeDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BandDeclarationSyntax"/>.</summary>
    public virtual TResult VisitBandDeclaration(BandDeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GradeClauseSyntax"/>.</summary>
    public virtual TResult VisitGradeClause(GradeClauseSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="WhenConditionSyntax"/>.</summary>
    public virtual TResult VisitWhenCondition(WhenConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BoundConditionSyntax"/>.</summary>
    public virtual TResult VisitBoundCondition(BoundConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TopConditionSyntax"/>.</summary>
    public virtual TResult VisitTopCondition(TopConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ToConditionSyntax"/>.</summary>
    public virtual TResult VisitToCondition(ToConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="RestConditionSyntax"/>.</summary>
    public virtual TResult VisitRestCondition(RestConditionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NumberExpressionSyntax"/>.</summary>
    public virtual TResult VisitNumberExpression(NumberExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TextExpressionSyntax"/>.</summary>
    public virtual TResult VisitTextExpression(TextExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="DateExpressionSyntax"/>.</summary>
    public virtual TResult VisitDateExpression(DateExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PeriodExpressionSyntax"/>.</summary>
    public virtual TResult VisitPeriodExpression(PeriodExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TruthExpressionSyntax"/>.</summary>
    public virtual TResult VisitTruthExpression(TruthExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="NameExpressionSyntax"/>.</summary>
    public virtual TResult VisitNameExpression(NameExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="PlaceExpressionSyntax"/>.</summary>
    public virtual TResult VisitPlaceExpression(PlaceExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="UnaryExpressionSyntax"/>.</summary>
    public virtual TResult VisitUnaryExpression(UnaryExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="BinaryExpressionSyntax"/>.</summary>
    public virtual TResult VisitBinaryExpression(BinaryExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="IsExpressionSyntax"/>.</summary>
    public virtual TResult VisitIsExpression(IsExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits an <see cref="OfExpressionSyntax"/>.</summary>
    public virtual TResult VisitOfExpression(OfExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GrowthExpressionSyntax"/>.</summary>
    public virtual TResult VisitGrowthExpression(GrowthExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="TotalExpressionSyntax"/>.</summary>
    public virtual TResult VisitTotalExpression(TotalExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="ParenthesizedExpressionSyntax"/>.</summary>
    public virtual TResult VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="CallExpressionSyntax"/>.</summary>
    public virtual TResult VisitCallExpression(CallExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a <see cref="GroupMeanExpressionSyntax"/>.</summary>
    public virtual TResult VisitGroupMeanExpression(GroupMeanExpressionSyntax node) => DefaultVisit(node);
}

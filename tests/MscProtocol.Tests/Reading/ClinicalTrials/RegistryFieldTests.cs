using System.Text.Json.Nodes;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>What each field of a record says. The records are invented; their JSON is written with single quotes.</summary>
sealed class RegistryFieldTests
{
    const string Modern =
        """
        {'identificationModule':{'nctId':'NCT90000098'},'armsInterventionsModule':{
        'armGroups':[{'label':'Cells','type':'EXPERIMENTAL'}],'interventions':[{'type':'BIOLOGICAL','name':'MSC'}]}}
        """;

    const string Classic = "{'NCTId':['NCT90000097'],'ArmGroupLabel':['Cells'],'ArmGroupType':['Experimental'],'InterventionName':['MSC']}";

    const string TwoArms = "'armGroups':[{'label':'High','type':'EXPERIMENTAL'},{'label':'Low','type':'EXPERIMENTAL'}]";

    [TestCase("'identificationModule':{'acronym':'HARBOUR'}", "study.acronym", "HARBOUR")]
    [TestCase("'identificationModule':{'briefTitle':'MSC for all','officialTitle':'A study of MSC'}", "study.title", "A study of MSC")]
    [TestCase("'identificationModule':{'briefTitle':'MSC for all'}", "study.title", "MSC for all")]
    [TestCase(@"'identificationModule':{'briefTitle':'MSC \\> 18 \\[C:\\disk\\]\\'}", "study.title", @"MSC > 18 [C:\disk]\")]
    [TestCase("'identificationModule':{'secondaryIdInfos':[{'id':'2015-000001-10','type':'EUDRACT_NUMBER'}]}", "study.registryIds[1]",
        "2015-000001-10")]
    [TestCase("'identificationModule':{'secondaryIdInfos':[{'id':'2023-500001-10-00','type':'CTIS'}]}", "study.registryIds[1]",
        "2023-500001-10-00")]
    [TestCase("'identificationModule':{'secondaryIdInfos':[{'type':'CTIS'},{'id':'ChiCTR1900000001','type':'REGISTRY'}]}",
        "study.registryIds[1]", "ChiCTR1900000001")]
    [TestCase("'identificationModule':{'secondaryIdInfos':[{'id':'R01 HL000001','type':'NIH'}]}", "study.registryIds[1]", null)]
    [TestCase("'statusModule':{'studyFirstSubmitDate':'2020-01-02','studyFirstPostDateStruct':{'date':'2020-02-03'}}", "study.registeredOn",
        "2020-01-02")]
    [TestCase("'statusModule':{'studyFirstPostDateStruct':{'date':'2020-02-03'}}", "study.registeredOn", "2020-02-03")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2020-05-06'}}", "study.firstEnrolmentOn", "2020-05-06")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2020-05-06'}}", "study.firstEnrolmentBy", null)]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2012-02'}}", "study.firstEnrolmentBy", "2012-02-29")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2012-12'}}", "study.firstEnrolmentBy", "2012-12-31")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2012'}}", "study.firstEnrolmentBy", null)]
    [TestCase("'conditionsModule':{'conditions':['Stroke','Coma']}", "study.indication", "Stroke")]
    [TestCase("'conditionsModule':{'conditions':['Stroke','Sepsis']}", "study.indication", "sepsis")]
    [TestCase("'conditionsModule':{'conditions':['ARDS','Separation anxiety']}", "study.indication", "acute respiratory distress syndrome")]
    [TestCase("'designModule':{'phases':['EARLY_PHASE1']}", "study.phase", "early 1")]
    [TestCase("'designModule':{'phases':['PHASE1']}", "study.phase", "1")]
    [TestCase("'designModule':{'phases':['PHASE2']}", "study.phase", "2")]
    [TestCase("'designModule':{'phases':['PHASE3','PHASE2']}", "study.phase", "2/3")]
    [TestCase("'designModule':{'phases':['PHASE3']}", "study.phase", "3")]
    [TestCase("'designModule':{'phases':['PHASE4']}", "study.phase", "4")]
    [TestCase("'designModule':{'phases':['NA']}", "study.phase", "not applicable")]
    [TestCase("'designModule':{'phases':[]}", "study.phase", null)]
    [TestCase("'designModule':{'designInfo':{'allocation':'NON_RANDOMIZED'}}", "design.allocation", "non-randomised")]
    [TestCase("'designModule':{'designInfo':{'allocation':'NA'}}", "design.allocation", "single group")]
    [TestCase("'designModule':{'designInfo':{'maskingInfo':{'masking':'NONE'}}}", "design.masking", "open label")]
    [TestCase("'designModule':{'designInfo':{'maskingInfo':{'masking':'SINGLE','whoMasked':['PARTICIPANT']}}}", "design.masking",
        "single blind")]
    [TestCase("'designModule':{'designInfo':{'maskingInfo':{'masking':'SINGLE','whoMasked':['OUTCOMES_ASSESSOR']}}}", "design.masking",
        "observer blind")]
    [TestCase("'designModule':{'designInfo':{'maskingInfo':{'masking':'DOUBLE','whoMasked':['OUTCOMES_ASSESSOR']}}}", "design.masking",
        "double blind")]
    [TestCase("'designModule':{'designInfo':{'maskingInfo':{'masking':'TRIPLE'}}}", "design.masking", "triple blind")]
    [TestCase("'designModule':{'enrollmentInfo':{'count':0}}", "design.sampleSize", null)]
    [TestCase("'designModule':{'enrollmentInfo':{'count':2,'type':'ACTUAL'}}", "design.sampleSize", null)]
    [TestCase("'designModule':{'enrollmentInfo':{'count':3,'type':'ACTUAL'}}", "design.sampleSize", "3")]
    [TestCase("'designModule':{'enrollmentInfo':{'count':2,'type':'ESTIMATED'}}", "design.sampleSize", "2")]
    [TestCase("'identificationModule':{'briefTitle':'MSC: a Prospective Randomized Open Blinded End Point Evaluation'},"
        + "'designModule':{'designInfo':{'maskingInfo':{'masking':'NONE'}}}", "design.masking", "observer blind")]
    [TestCase("'identificationModule':{'briefTitle':'MSC: a PROBE trial'},"
        + "'designModule':{'designInfo':{'maskingInfo':{'masking':'DOUBLE'}}}", "design.masking", "double blind")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'SOFA','timeFrame':'Day 7 (or death day)'}]}",
        "endpoints.primary[0].deaths", "Day 7 (or death day)")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'SOFA','timeFrame':'Day 7'}]}", "endpoints.primary[0].deaths", null)]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Mortality','timeFrame':'Time to death'}]}",
        "endpoints.primary[0].deaths", null)]
    [TestCase("'outcomesModule':{'secondaryOutcomes':[{'measure':'Duration of mechanical ventilation'}]}",
        "endpoints.secondary[0].measure", "ventilation")]
    [TestCase("'outcomesModule':{'secondaryOutcomes':[{'measure':'Days alive and out of hospital'}]}",
        "endpoints.secondary[0].measure", "days alive and out of hospital")]
    [TestCase("'designModule':{'enrollmentInfo':{'count':12.5}}", "design.sampleSize", null)]
    [TestCase("'designModule':{'enrollmentInfo':{'count':-1}}", "design.sampleSize", null)]
    [TestCase("'designModule':{'enrollmentInfo':{'count':99999999}}", "design.sampleSize", null)]
    [TestCase("'armsInterventionsModule':{'armGroups':[{'label':'A','type':'EXPERIMENTAL','description':'MSC at baseline and placebo at 6 "
        + "months'},{'label':'B','type':'EXPERIMENTAL','description':'Placebo at baseline and MSC at 6 months'}],"
        + "'interventions':[{'name':'MSC'}]}", "design.control", "concurrent")]
    [TestCase("'designModule':{'targetDuration':'5 Years'}", "followUp.duration", "5 a")]
    [TestCase("'designModule':{'targetDuration':'5 Years'},'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'28 "
        + "days'}]}", "followUp.duration", "5 a")]
    [TestCase("'designModule':{'designInfo':{'interventionModelDescription':'All get three infusions of MSC'}}", "arms[0].infusions", "3")]
    [TestCase("'eligibilityModule':{'minimumAge':'18 Years'}", "population.age", ">= 18 a")]
    [TestCase("'eligibilityModule':{'maximumAge':'80 Years'}", "population.age", "<= 80 a")]
    [TestCase("'eligibilityModule':{'minimumAge':'N/A','maximumAge':'12 Months'}", "population.age", "<= 12 mo")]
    [TestCase("'eligibilityModule':{'minimumAge':'N/A'}", "population.age", null)]
    [TestCase("'eligibilityModule':{'healthyVolunteers':true}", "population.healthyVolunteers", "True")]
    [TestCase("'eligibilityModule':{'eligibilityCriteria':'Sepsis by Sepsis-3'},'conditionsModule':{'conditions':['Sepsis']}",
        "population.definition", "Sepsis-3")]
    [TestCase("'eligibilityModule':{'eligibilityCriteria':'No Sepsis-3 sepsis'},'conditionsModule':{'conditions':['Stroke']}",
        "population.definition", null)]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'Every 3 months for 2 years'}]}", "followUp.duration",
        "2 a")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'From 90 days before to 28 days after'}]}",
        "followUp.duration", "28 d")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'28-90 days'}]}", "followUp.duration", "90 d")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'At least 6 months'}]}", "endpoints.primary[0].at[0]",
        "6 mo")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'6 - 36 Months'}]}", "endpoints.primary[0].at[0]",
        "6 mo")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'6 - 36 Months'}]}", "endpoints.primary[0].at[1]",
        "36 mo")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'Day 0 to day 28'}]}", "endpoints.primary[0].at[0]",
        "28 d")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death by day 28'}]}", "endpoints.primary[0].name", "Death by day 28")]
    [TestCase("'outcomesModule':{'secondaryOutcomes':[{'measure':'SOFA score'}]}", "endpoints.secondary[0].measure", "SOFA")]
    [TestCase("'outcomesModule':{'otherOutcomes':[{'measure':'Death'}]}", "endpoints.exploratory[0].measure", "mortality")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Adverse events','timeFrame':'1 year'}]}", "followUp.safety", "1 a")]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','timeFrame':'1 year'}]}", "followUp.safety", null)]
    [TestCase("'outcomesModule':{'primaryOutcomes':[{'measure':'Death','description':'Beside that of a historical cohort'}]}",
        "design.control", "historical")]
    [TestCase("'conditionsModule':{'keywords':['Wharton jelly MSC']}", "products[0].source", "umbilical cord")]
    [TestCase("'descriptionModule':{'briefSummary':'MSC are "
        + "tested'},'armsInterventionsModule':{'interventions':[{'name':'Injection'},{'name':'AB100','description':'MSC'}]}",
        "products[0].name", "AB100")]
    public void A_field_of_version_2_is_read(string members, string path, string? value) => Check(Modern, members, path, value);

    [TestCase("'BriefTitle':['MSC for all']", "study.title", "MSC for all")]
    [TestCase("'BriefTitle':['MSC for all'],'OfficialTitle':['A study of MSC']", "study.title", "A study of MSC")]
    [TestCase("'Acronym':['HARBOUR']", "study.acronym", "HARBOUR")]
    [TestCase("'StudyFirstSubmitDate':['May 9, 2011'],'StudyFirstPostDate':['May 12, 2011']", "study.registeredOn", "2011-05-09")]
    [TestCase("'StudyFirstPostDate':['May 12, 2011']", "study.registeredOn", "2011-05-12")]
    [TestCase("'Phase':['Early Phase 1']", "study.phase", "early 1")]
    [TestCase("'Phase':['Phase 1/Phase 2']", "study.phase", "1/2")]
    [TestCase("'Phase':['Phase 2/Phase 3']", "study.phase", "2/3")]
    [TestCase("'Phase':['Phase 2','Phase 3']", "study.phase", "2/3")]
    [TestCase("'Phase':['Not Applicable']", "study.phase", "not applicable")]
    [TestCase("'Condition':['Septic Shock']", "study.indication", "septic shock")]
    [TestCase("'DesignAllocation':['Randomized']", "design.allocation", "randomised")]
    [TestCase("'DesignAllocation':['Non-Randomized']", "design.allocation", "non-randomised")]
    [TestCase("'DesignMasking':['Open Label']", "design.masking", "open label")]
    [TestCase("'DesignMasking':['None (Open Label)']", "design.masking", "open label")]
    [TestCase("'DesignMasking':['Single'],'DesignWhoMasked':['Outcomes Assessor']", "design.masking", "observer blind")]
    [TestCase("'DesignMasking':['Quadruple']", "design.masking", "quadruple blind")]
    [TestCase("'EnrollmentCount':['32']", "design.sampleSize", "32")]
    [TestCase("'OversightHasDMC':['No']", "design.dataMonitoringCommittee", "False")]
    [TestCase("'OversightHasDMC':['Perhaps']", "design.dataMonitoringCommittee", null)]
    [TestCase("'LocationFacility':['One','Another']", "design.centres", "2")]
    [TestCase("'DesignInterventionModelDescription':['Two infusions of MSC']", "arms[0].infusions", "2")]
    [TestCase("'BriefSummary':['Two infusions of MSC']", "arms[0].infusions", "2")]
    [TestCase("'DetailedDescription':['Two infusions of MSC']", "arms[0].infusions", "2")]
    [TestCase("'Keyword':['Wharton jelly MSC']", "products[0].source", "umbilical cord")]
    [TestCase("'EligibilityCriteria':['Sepsis by Sepsis-2'],'Condition':['Sepsis']", "population.definition", "Sepsis-2")]
    [TestCase("'HealthyVolunteers':['Accepts Healthy Volunteers']", "population.healthyVolunteers", "True")]
    [TestCase("'HealthyVolunteers':['No']", "population.healthyVolunteers", "False")]
    [TestCase("'MinimumAge':['18 Years'],'MaximumAge':['75 Years']", "population.age", "18-75 a")]
    [TestCase("'TargetDuration':['6 Months']", "followUp.duration", "6 mo")]
    [TestCase("'ArmGroupType':['Active Comparator']", "arms[0].role", "active comparator")]
    [TestCase("'ArmGroupType':['Other']", "arms[0].role", "other")]
    [TestCase("'ArmGroupDescription':['2 million cells/kg of MSC']", "arms[0].dose[0]", "2000000 cells/kg")]
    [TestCase("'ArmGroupInterventionName':['Biological: MSC']", "arms[0].product", "MSC")]
    [TestCase("'InterventionDescription':['20 million cells']", "arms[0].dose[0]", "20000000 cells")]
    [TestCase("'InterventionOtherName':['UC-MSC']", "products[0].source", "umbilical cord")]
    [TestCase("'ArmGroupLabel':['A','B'],'ArmGroupType':['Experimental','Other'],'InterventionArmGroupLabel':['B'],"
        + "'InterventionDescription':['1e6 cells']", "arms[0].dose[0]", null)]
    [TestCase("'ArmGroupLabel':['A','B'],'ArmGroupType':['Experimental','Other'],'InterventionArmGroupLabel':['B'],"
        + "'InterventionDescription':['1e6 cells']", "arms[1].dose[0]", "1000000 cells")]
    [TestCase("'ArmGroupLabel':['MSC high','MSC low'],'ArmGroupInterventionName':['Biological: MSC','Biological: MSC']", "arms[1].product",
        "MSC")]
    [TestCase("'InterventionName':['MSC','Saline'],'InterventionOtherName':['BM-MSC']", "products[0].source", null)]
    [TestCase("'ArmGroupLabel':['A','B'],'ArmGroupInterventionName':['MSC','Saline'],'InterventionName':['MSC','Saline'],"
        + "'InterventionDescription':['1e6 cells','Drip']", "arms[1].dose[0]", null)]
    [TestCase("'ArmGroupLabel':['A','B'],'InterventionArmGroupLabel':['A','B'],'InterventionName':['MSC','Saline'],"
        + "'InterventionDescription':['1e6 cells','Drip']", "arms[1].dose[0]", null)]
    [TestCase("'PrimaryOutcomeMeasure':['Death'],'PrimaryOutcomeTimeFrame':['28 days']", "endpoints.primary[0].at[0]", "28 d")]
    [TestCase("'SecondaryOutcomeMeasure':['Death','SOFA score']", "endpoints.secondary[1].measure", "SOFA")]
    [TestCase("'OtherOutcomeMeasure':['Death']", "endpoints.exploratory[0].measure", "mortality")]
    [TestCase("'PrimaryOutcomeMeasure':['Death'],'PrimaryOutcomeDescription':['As in historical controls']", "design.control",
        "historical")]
    public void A_field_of_the_classic_form_is_read(string members, string path, string? value) => Check(Classic, members, path, value);

    [TestCase(TwoArms + ",'interventions':[{'name':'MSC','description':'1e6 cells','armGroupLabels':['Low']}]", "arms[0].dose[0]", null)]
    [TestCase(TwoArms + ",'interventions':[{'name':'MSC','description':'1e6 cells','armGroupLabels':['low ']}]", "arms[1].dose[0]",
        "1000000 cells")]
    [TestCase(TwoArms
        + ",'interventions':[{'name':'MSC','description':'1e6 cells','armGroupLabels':['High']},{'name':'Low-dose MSC','description':'5e5 "
        + "cells','armGroupLabels':['Low']}]", "arms[1].dose[0]", "500000 cells")]
    [TestCase(TwoArms
        + ",'interventions':[{'name':'MSC','description':'1e6 cells','armGroupLabels':['High']},{'name':'Low-dose MSC','description':'5e5 "
        + "cells','armGroupLabels':['Low']}]", "arms[1].dose[1]", null)]
    [TestCase("'armGroups':[{'label':'MSC','interventionNames':['Drug: MSC']},{'label':'Later "
        + "MSC'}],'interventions':[{'name':'MSC','description':'1e6 cells'}]", "arms[1].dose[0]", "1000000 cells")]
    [TestCase("'armGroups':[{'label':'A','interventionNames':['Drug: Cells: MSC']},{'label':'B'}],'interventions':[{'name':'Cells: "
        + "MSC','description':'1e6 cells'}]", "arms[0].dose[0]", "1000000 cells")]
    [TestCase("'armGroups':[{'label':'A','interventionNames':['Drug: X1'],'description':'MSC, 1e6 "
        + "cells'},{'label':'B','type':'PLACEBO_COMPARATOR'}],'interventions':[{'name':'X1'},{'name':'Saline'}]", "products[0].name", "X1")]
    [TestCase("'armGroups':[{'label':'MSC','type':'PLACEBO_COMPARATOR','description':'1e6 cells'}]", "arms[0].dose[0]", "1000000 cells")]
    [TestCase("'armGroups':[{'label':'MSC'},{'label':'Placebo for MSC','type':'PLACEBO_COMPARATOR','description':'1e6 cells'}]",
        "arms[1].dose[0]", null)]
    [TestCase("'interventions':[{'name':'BM-MSC'},{'name':'UC-MSC'}]", "products[1].name", "UC-MSC")]
    [TestCase("'interventions':[{'name':'MSC','otherNames':['hUC-MSC']}]", "products[0].source", "umbilical cord")]
    [TestCase("'interventions':[{'name':'MSC','description':'Autologous MSC of bone marrow'}]", "products[0].donor.type", "autologous")]
    [TestCase("'interventions':[{'name':'MSC'}]},'outcomesModule':{'primaryOutcomes':[{'measure':'Effect of autologous MSC'}]",
        "products[0].donor.type", "autologous")]
    [TestCase("'armGroups':[{'label':'Cells','description':'Fresh MSC at one site, cryopreserved MSC at another'}]",
        "products[0].preservation.state", "both")]
    [TestCase("'interventions':[{'name':'MSC exosomes'}]", "products[0]", null)]
    [TestCase("'armGroups':[{'label':'High','type':'OTHER'}]", "arms[0].name", "High")]
    [TestCase("'armGroups':[{'label':'A','interventionNames':['MSC','Drug: Aspirin']},{'label':'B','interventionNames':['Drug: "
        + "Aspirin']}],'interventions':[{'name':'MSC','description':'1e6 cells'},{'name':'Aspirin'}]", "arms[0].dose[0]", "1000000 cells")]
    [TestCase("'interventions':[],'armGroups':[{'label':'MSC','description':'1e6 cells/kg'}]", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase("'armGroups':[]", "arms[0].name", "MSC")]
    public void Arms_get_what_is_joined_to_them(string members, string path, string? value) =>
        Check(Modern, $"'armsInterventionsModule':{{{members}}}", path, value);

    [TestCase("SHAM_COMPARATOR", "Sham", "other")]
    [TestCase("PLACEBO_COMPARATOR", "Placebo", "placebo")]
    [TestCase("ACTIVE_COMPARATOR", "Drug", "active comparator")]
    [TestCase("ACTIVE_COMPARATOR", "Usual care", "standard care")]
    [TestCase("NO_INTERVENTION", "Observation", "no treatment")]
    [TestCase("NO_INTERVENTION", "Conventional therapy", "standard care")]
    [TestCase("OTHER", "Healthy people", null)]
    public void The_cells_are_compared_with_what_another_arm_gets(string type, string label, string? kind) => Check(
        Modern,
        $"'armsInterventionsModule':{{'armGroups':[{{'label':'Cells','type':'EXPERIMENTAL','interventionNames':['MSC']}},"
        + $"{{'label':'{label}','type':'{type}'}}]}}",
        "design.comparator.kind",
        kind);

    [TestCase("'designModule':{'designInfo':{'interventionModel':'ZIGZAG'}}", "REC-001 /designModule/designInfo/interventionModel ZIGZAG",
        "known are single, parallel, crossover, factorial, sequential")]
    [TestCase("'designModule':{'studyType':'CHAT'}", "REC-001 /designModule/studyType CHAT",
        "known are interventional, observational, expanded access")]
    [TestCase("'designModule':{'designInfo':{'maskingInfo':{'whoMasked':['CAT']}}}",
        "REC-001 /designModule/designInfo/maskingInfo/whoMasked/0 CAT", "known are participant, care provider, investigator, assessor")]
    [TestCase("'designModule':{'phases':['PHASE9']}", "REC-001 /designModule/phases/0 PHASE9",
        "known are early 1, 1, 2, 3, 4, not applicable, 1/2, 2/3")]
    [TestCase("'designModule':{'designInfo':{'allocation':'STARS'}}", "REC-001 /designModule/designInfo/allocation STARS",
        "known are randomised, non-randomised, single group")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'soon'}}", "REC-005 /statusModule/startDateStruct/date soon",
        "'soon' in /statusModule/startDateStruct/date could not be read")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2020-05'}}", "REC-009 /statusModule/startDateStruct/date 2020-05",
        "without a day")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'May 2020'}}", "REC-009 /statusModule/startDateStruct/date May 2020",
        "without a day")]
    [TestCase("'statusModule':{'startDateStruct':{'date':'2020'}}", "REC-009 /statusModule/startDateStruct/date 2020", "without a day")]
    [TestCase("'eligibilityModule':{'minimumAge':'old'}", "REC-005 /eligibilityModule/minimumAge old", "could not be read")]
    [TestCase("'eligibilityModule':{'maximumAge':'old'}", "REC-005 /eligibilityModule/maximumAge old", "could not be read")]
    [TestCase("'armsInterventionsModule':{'interventions':[{'name':'Exosomes'}]}",
        "REC-002 /armsInterventionsModule/interventions/0/name Exosomes", "It gives: Exosomes.")]
    [TestCase("'armsInterventionsModule':{'interventions':[{'type':'DRUG'}]}", "REC-002  ", "It lists no intervention.")]
    public void What_is_not_understood_is_remarked_on(string members, string remark, string message)
    {
        var found = Read(Modern, members).Remarks.Single();

        Assert.That($"{found.Id} {found.Place.Address?.English} {found.Actual}", Is.EqualTo(remark));
        Assert.That(found.Message.English, Does.Contain(message));
    }

    [TestCase("'designInfo':{'interventionModel':'SINGLE_GROUP'}")]
    [TestCase("'designInfo':{'interventionModel':'PARALLEL'}")]
    [TestCase("'designInfo':{'interventionModel':'CROSSOVER'}")]
    [TestCase("'designInfo':{'interventionModel':'FACTORIAL'}")]
    [TestCase("'designInfo':{'interventionModel':'SEQUENTIAL'}")]
    [TestCase("'designInfo':{'interventionModel':'Single Group Assignment'}")]
    [TestCase("'designInfo':{'interventionModel':'Parallel Assignment'}")]
    [TestCase("'designInfo':{'interventionModel':'Crossover Assignment'}")]
    [TestCase("'designInfo':{'interventionModel':'Factorial Assignment'}")]
    [TestCase("'designInfo':{'interventionModel':'Sequential Assignment'}")]
    [TestCase("'designInfo':{'maskingInfo':{'whoMasked':['PARTICIPANT','CARE_PROVIDER','INVESTIGATOR','OUTCOMES_ASSESSOR']}}")]
    [TestCase("'studyType':'INTERVENTIONAL'")]
    [TestCase("'studyType':'Observational [Patient Registry]'")]
    [TestCase("'studyType':'OBSERVATIONAL'")]
    [TestCase("'studyType':'EXPANDED_ACCESS'")]
    public void What_the_registry_defines_gives_no_remark(string members) =>
        Assert.That(Read(Modern, $"'designModule':{{{members}}}").Remarks, Is.Empty);

    [TestCase("'MSC are given intravenously'")]
    [TestCase(@"'MSC of 5 \u00b5m are given intravenously'")]
    [TestCase(@"'MSC:\n\tare given\n intravenously'")]
    [TestCase(@"'MSC, \\>1 million, are given intravenously'")]
    public void Words_stand_where_a_text_with_escapes_writes_them(string description)
    {
        var document = Read(Modern, $"'armsInterventionsModule':{{'armGroups':[{{'label':'Cells','description':{description}}}]}}");

        Assert.That(Records.WordsAt(document.Source, document.Find(Records.Path("arms[0].route[0]")).Span), Is.EqualTo("intravenously"));
    }

    [Test]
    public void At_most_a_hundred_remarks_are_made_in_the_order_of_the_record()
    {
        var remarks =
            Read(Modern, $"'designModule':{{'phases':[{string.Join(',', Enumerable.Range(0, 150).Select(i => $"'X{i}'"))}]}}").Remarks;

        Assert.That(remarks.Select(remark => remark.Actual), Is.EqualTo(Enumerable.Range(0, 100).Select(i => $"X{i}")));
    }

    [TestCase("{'identificationModule':{'nctId':'NCT90000096'}}", "'NCT90000096'")]
    [TestCase("{'identificationModule':{'acronym':'HARBOUR'}}", "'identificationModule'")]
    public void What_a_record_does_not_state_is_placed_at_its_number(string record, string words)
    {
        var document = ProtocolDocument.Parse(record.Replace('\'', '"'), "record.json", sources: [DocumentSource.ClinicalTrials]);

        Assert.That(
            Records.WordsAt(document.Source, document.Find(Records.Path("study.phase")).Span), Is.EqualTo(words.Replace('\'', '"')));
    }

    [Test]
    public void What_has_neither_a_section_nor_classic_fields_is_no_record() => Assert.That(
        ProtocolDocument.Parse("{ \"name\": \"MSC\" }", "record.json", sources: [DocumentSource.ClinicalTrials])
            .Refusals.Select(refusal => refusal.Id), Is.EqualTo(["DOC-103"]));

    [TestCase("study", "title registryIds registeredOn firstEnrolmentOn firstEnrolmentBy phase indication")]
    [TestCase("design", "allocation masking control comparator comparator.kind sampleSize dataMonitoringCommittee")]
    [TestCase("population", "healthyVolunteers age")]
    [TestCase("products", "name source donor donor.type")]
    [TestCase("arms",
        "name role product dose infusions interval times route doseBasis dosePerKilogram doseTotal cumulativeDose heaviestDose "
        + "lightestDose plannedInfusions lastInfusion shortestInterval gaps doseLevel twin dosesGiven")]
    [TestCase("endpoints",
        "primary primary.name primary.measure primary.at primary.deaths secondary secondary.name secondary.measure secondary.at lastTime "
        + "mortality lastPrimaryTime deathTimes")]
    [TestCase("followUp", "duration lastContact")]
    [TestCase("biomarkers", "")]
    public void The_registry_asks_for_these_fields_alone(string group, string expected)
    {
        var document = Read(Modern, string.Empty);

        var carried = Paths(((GroupField)TrialProtocol.Shape.Find(group)!).Shape, string.Empty)
            .Where(path => document.Carries(Records.Path($"{group}.{path}")));

        Assert.That(carried, Is.EquivalentTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(document.Carries(Records.Path(group)), Is.EqualTo(group != "biomarkers"));
    }

    static IEnumerable<string> Paths(Shape shape, string above) =>
        shape.Fields.SelectMany(
            field => (field is GroupField group ? Paths(group.Shape, $"{above}{field.Name}.") : []).Prepend(above + field.Name));

    static void Check(string record, string members, string path, string? value) =>
        Assert.That(Records.ValueAt(Read(record, members).Protocol!, Records.Path(path)), Is.EqualTo(value));

    // With the members of the record that are given, and its own otherwise.
    static ProtocolDocument Read(string record, string members)
    {
        var root = Parse(record);
        Merge(root, Parse($"{{{members}}}"));
        return ProtocolDocument.Parse(root.ToJsonString(), "record.json", sources: [DocumentSource.ClinicalTrials]);
    }

    static JsonObject Parse(string text) => JsonNode.Parse(text.Replace('\'', '"'))!.AsObject();

    static void Merge(JsonObject record, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            if (value is JsonObject inner && record[name] is JsonObject known)
                Merge(known, inner);
            else
                record[name] = value?.DeepClone();
        }
    }
}

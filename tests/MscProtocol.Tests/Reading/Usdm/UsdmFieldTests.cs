using System.Text.Json;
using System.Text.Json.Nodes;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Usdm;

/// <summary>What each attribute of a document says. The trials are invented; their JSON is written with single quotes.</summary>
public class UsdmFieldTests
{
    const string Mass = "{'standardCode':{'code':'C28253','decode':'Milligram'}}";
    const string PerKilogram = "{'code':'C198380','decode':'10^6/kg'}";

    [TestCase("'titles':[{'text':'Brief','type':{'code':'C207615'}},{'text':'Official','type':{'code':'C207616'}}]", "study.title",
        "Official")]
    [TestCase("'titles':[{'text':'Brief','type':{'code':'C99905x1'}},{'text':'Official','type':{'code':'C99905x2'}}]", "study.title",
        "Official")]
    [TestCase("'titles':[{'text':'Public','type':{'code':'C207617'}},{'text':'Scientific','type':{'code':'C207618'}}]", "study.title",
        "Scientific")]
    [TestCase("'titles':[{'text':'Public','type':{'code':'C99905x3'}},{'text':'Scientific','type':{'code':'C99905x4'}}]", "study.title",
        "Scientific")]
    [TestCase("'titles':[{'text':'Brief','type':{'code':'C207615'}},{'text':'Public','type':{'code':'C207617'}}]", "study.title", "Public")]
    [TestCase("'titles':[{'text':'Any'},{'text':'Brief','type':{'code':'C207615'}}]", "study.title", "Brief")]
    [TestCase("'titles':[{'text':'Any'},{'text':'Official','type':{'decode':'Official Study Title'}}]", "study.title", "Official")]
    [TestCase("'titles':[{'text':'TBD','type':{'code':'C207616'}},{'text':'Brief','type':{'code':'C207615'}}]", "study.title", "Brief")]
    [TestCase("'titles':[{'text':'N/A'},{'text':'null'},{'text':'TBC'}]", "study.title", "Harbour")]
    [TestCase("'titles':[{'text':'HB','type':{'code':'C94108'}}]", "study.title", "Harbour")]
    [TestCase("'titles':[{'text':'HB','type':{'code':'C94108'}}]", "study.acronym", "HB")]
    [TestCase("'titles':[{'text':'HB','type':{'decode':'Study Acronym'}}]", "study.acronym", "HB")]
    [TestCase("'studyIdentifiers':[{'text':'HB-001'},{'text':'NCT09999991'}]", "study.registryIds[0]", "NCT09999991")]
    [TestCase("'studyIdentifiers':[{'studyIdentifier':'HB-001','studyIdentifierScope':{'organizationType':{'code':'C93453'}}}]",
        "study.registryIds[0]", "HB-001")]
    [TestCase("'studyIdentifiers':[{'text':'NCT of ours'}]", "study.registryIds[0]", null)]
    [TestCase("'studyIdentifiers':[{'text':'2015-000001-10'}]", "study.registryIds[0]", "2015-000001-10")]
    [TestCase("'studyIdentifiers':[{'text':'2023-500001-10-00'}]", "study.registryIds[0]", "2023-500001-10-00")]
    [TestCase("'studyIdentifiers':[{'text':'2015-000001'}]", "study.registryIds[0]", null)]
    [TestCase("'studyIdentifiers':[{'text':'20-15-0001'}]", "study.registryIds[0]", null)]
    [TestCase("'studyIdentifiers':[{'text':'HARB-000001-MS'}]", "study.registryIds[0]", null)]
    [TestCase("'dateValues':[{'name':'Registration','dateValue':'2020-01-02'}]", "study.registeredOn", "2020-01-02")]
    [TestCase("'dateValues':[{'label':'First patient enrolled','dateValue':'2020-03-04'}]", "study.firstEnrolmentOn", "2020-03-04")]
    [TestCase("'dateValues':[{'type':{'decode':'First Enrolment Date'},'dateValue':'2020-03-04'}]", "study.firstEnrolmentOn", "2020-03-04")]
    [TestCase("'dateValues':[{'name':'First approval','dateValue':'2020-03-04'},{'name':'Last enrolment','dateValue':'2021-03-04'}]",
        "study.firstEnrolmentOn", null)]
    [TestCase("'dateValues':[{'name':'Registration','dateValue':'January 2020'}]", "study.registeredOn", null)]
    [TestCase("'roles':[{'code':{'code':'C142489'}}]", "design.dataMonitoringCommittee", "True")]
    [TestCase("'roles':[{'code':{'code':'C142578'}}]", "design.dataMonitoringCommittee", "True")]
    [TestCase("'roles':[{'code':{'decode':'Independent Data Monitoring Committee'}}]", "design.dataMonitoringCommittee", "True")]
    [TestCase("'roles':[{'code':{'decode':'Data Manager'}},{'code':{'decode':'Site Monitor'}}]", "design.dataMonitoringCommittee", null)]
    [TestCase("'roles':[{'masking':{'isMasked':true}}]", "design.masking", "single blind")]
    [TestCase("'roles':[{'masking':{'isMasked':true}},{'masking':{'isMasked':'yes'}},{'masking':{'isMasked':false}}]", "design.masking",
        "double blind")]
    [TestCase("'roles':[{'masking':{'isMasked':true}},{'masking':{'isMasked':true}},{'masking':{'isMasked':true}}]", "design.masking",
        "triple blind")]
    [TestCase("'roles':[{'masking':{'isMasked':true}},{'masking':{'isMasked':true}},{'masking':{'isMasked':true}},"
        + "{'masking':{'isMasked':true}},{'masking':{'isMasked':true}}]", "design.masking", "quadruple blind")]
    [TestCase("'studyPhase':{'standardCode':{'code':'C15602'}}", "study.phase", "3")]
    public void An_attribute_of_the_version_is_read(string members, string path, string? value) => Check(members, "", path, value);

    [TestCase("'studyPhase':{'code':'C15602'}", "study.phase", "3")]
    [TestCase("'studyPhase':{'decode':'Phase II Trial'}", "study.phase", "2")]
    [TestCase("'studyPhase':{'text':'Phase II'}", "study.phase", "2")]
    [TestCase("'studyPhase':'C15601'", "study.phase", "2")]
    [TestCase("'studyPhase':'C'", "study.phase", null)]
    [TestCase("'studyPhase':'Phase 2'", "study.phase", "2")]
    [TestCase("'indications':[{'name':'IND1','label':'Stroke'},{'label':'Septic shock'}]", "study.indication", "septic shock")]
    [TestCase("'indications':[{'description':'Stroke'}]", "study.indication", "Stroke")]
    [TestCase("'indications':[{'codes':[{'decode':'Sepsis'}]}]", "study.indication", "sepsis")]
    [TestCase("'indications':[{'label':'Stroke','codes':[{'decode':'Apoplexy'}]}]", "study.indication", "Stroke")]
    [TestCase("'characteristics':[{'code':'C46079'}]", "design.allocation", "randomised")]
    [TestCase("'characteristics':[{'decode':'Non-randomized'}]", "design.allocation", "non-randomised")]
    [TestCase("'characteristics':[{'code':'C98704','decode':'Adaptive'}],'arms':[{},{}]", "design.allocation", null)]
    [TestCase("'characteristics':[]", "design.allocation", "single group")]
    [TestCase("'characteristics':[{'code':'C217004'}]", "design.centres", "1")]
    [TestCase("'characteristics':[{'code':'C217005','decode':'Multicentre'}]", "design.centres", null)]
    [TestCase("'blindingSchema':{'standardCode':{'code':'C15228'}}", "design.masking", "double blind")]
    [TestCase("'blindingSchema':{'decode':'Open Label Study'},'maskingRoles':[{'role':{'code':'C1'}}]", "design.masking", "open label")]
    [TestCase("'blindingSchema':{'decode':'Single Blind Study'},'maskingRoles':[{'role':{'code':'C1'}},{'role':{'code':'C2'}},"
        + "{'role':{'code':'C3'}}]", "design.masking", "single blind")]
    [TestCase("'blindingSchema':{'decode':'Double Blind'},'maskingRoles':[{'role':{'code':'C1'}}]", "design.masking", "double blind")]
    [TestCase("'blindingSchema':{'decode':'Double Blind'},'maskingRoles':[{'role':{'code':'C1'}},{'role':{'code':'C2'}},"
        + "{'role':{'code':'C3'}}]", "design.masking", "triple blind")]
    [TestCase("'population':{'plannedEnrollmentNumber':{'value':60}}", "design.sampleSize", "60")]
    [TestCase("'population':{'plannedEnrollmentNumber':{'minValue':40,'maxValue':60}}", "design.sampleSize", "60")]
    [TestCase("'population':{'plannedEnrollmentNumber':{'minValue':{'value':40}}}", "design.sampleSize", "40")]
    [TestCase("'population':{'plannedEnrollmentNumber':24}", "design.sampleSize", "24")]
    [TestCase("'population':{'cohorts':[{'plannedEnrollmentNumber':{'value':0}},{'plannedEnrollmentNumber':{'value':12}}]}",
        "design.sampleSize", "12")]
    [TestCase("'population':{'cohorts':[{'plannedEnrollmentNumber':{'value':6}},{}]}", "design.sampleSize", null)]
    [TestCase("'population':{'cohorts':[{'plannedEnrollmentNumber':{'value':-6}},{'plannedEnrollmentNumber':{'value':12}}]}",
        "design.sampleSize", null)]
    [TestCase("'population':{'includesHealthySubjects':false,'cohorts':[{'includesHealthySubjects':true}]}", "population.healthyVolunteers",
        "True")]
    [TestCase("'population':{'cohorts':[{},{'includesHealthySubjects':'No'}]}", "population.healthyVolunteers", "False")]
    [TestCase("'population':{'plannedAge':{'minValue':18,'maxValue':80,'unit':{'code':'C29848'}}}", "population.age", "18-80 a")]
    [TestCase("'population':{'plannedAge':{'minValue':18,'unit':{'decode':'Years'}}}", "population.age", ">= 18 a")]
    [TestCase("'population':{'plannedAge':{'minValue':{'value':6,'unit':{'decode':'Months'}},"
        + "'maxValue':{'value':2,'unit':{'decode':'Years'}}}}", "population.age", "6-24 mo")]
    [TestCase("'population':{'plannedAge':{'maxValue':6,'unit':{'code':'C29846'}}}", "population.age", "<= 6 mo")]
    [TestCase("'population':{'plannedAge':{'maxValue':6,'unit':{'code':'C29844'}}}", "population.age", "<= 6 wk")]
    [TestCase("'population':{'plannedAge':{'maxValue':6,'unit':{'code':'C25301'}}}", "population.age", "<= 6 d")]
    [TestCase("'population':{'plannedAge':{'maxValue':6,'unit':{'code':'C25529'}}}", "population.age", "<= 6 h")]
    [TestCase("'population':{'plannedAge':{'minValue':80,'maxValue':18,'unit':{'decode':'Years'}}}", "population.age", null)]
    [TestCase("'population':{'plannedAge':{'minValue':18,'maxValue':80,'unit':{'decode':'Kilograms'}}}", "population.age", null)]
    [TestCase("'population':{'cohorts':[{'plannedAge':{'minValue':2,'maxValue':11,'unit':{'decode':'Years'}}},{'plannedAge':{'minValue':12,"
        + "'maxValue':17,'unit':{'decode':'Years'}}}]}", "population.age", "2-17 a")]
    [TestCase("'population':{'cohorts':[{'plannedAge':{'minValue':2,'maxValue':11,'unit':{'decode':'Years'}}},{'plannedAge':{'minValue':12,"
        + "'unit':{'decode':'Years'}}}]}", "population.age", ">= 2 a")]
    [TestCase("'population':{'cohorts':[{'plannedAge':{'maxValue':11,'unit':{'decode':'Years'}}},{'plannedAge':{'minValue':12,"
        + "'maxValue':17,'unit':{'decode':'Years'}}}]}", "population.age", "<= 17 a")]
    [TestCase("'population':{'cohorts':[{'plannedAge':{'maxValue':11,'unit':{'decode':'Years'}}}]}", "population.age", "<= 11 a")]
    [TestCase("'population':{'plannedAge':{'minValue':18,'unit':{'decode':'Years'}},'cohorts':[{'plannedAge':{'minValue':2,"
        + "'unit':{'decode':'Years'}}}]}", "population.age", ">= 18 a")]
    [TestCase("'objectives':[{'level':{'code':'C85826'},'endpoints':[{'text':'Mortality at day 28'}]}]", "endpoints.primary[0].at[0]",
        "28 d")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'code':'C94496'}}]}]", "endpoints.primary[0].measure", "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'code':'C98772'}}]}]", "endpoints.primary[0].measure", "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'decode':'Primary Endpoint'}}]}]", "endpoints.primary[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'level':{'code':'C85827'},'endpoints':[{'text':'Mortality'}]}]", "endpoints.secondary[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'TBD'}]}]", "endpoints.secondary[0].name", null)]
    [TestCase("'objectives':[{'endpoints':[{'text':'TBD-1 survival'}]}]", "endpoints.secondary[0].name", "TBD-1 survival")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'code':'C139173'}}]}]", "endpoints.secondary[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'code':'C98781'}}]}]", "endpoints.secondary[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality'}]}]", "endpoints.secondary[0].measure", "mortality")]
    [TestCase("'objectives':[{'level':{'code':'C163559'},'endpoints':[{'text':'Mortality'}]}]", "endpoints.exploratory[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'code':'C170559'}}]}]", "endpoints.exploratory[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Mortality','level':{'code':'C98783'}}]}]", "endpoints.exploratory[0].measure",
        "mortality")]
    [TestCase("'objectives':[{'endpoints':[{'description':'Mortality'}]}]", "endpoints.secondary[0].name", "Mortality")]
    [TestCase("'objectives':[{'endpoints':[{'label':'Mortality','name':'END1'}]}]", "endpoints.secondary[0].name", "Mortality")]
    [TestCase("'objectives':[{'endpoints':['Mortality']}]", "endpoints.secondary[0].name", "Mortality")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Adverse events up to day 90'}]}]", "followUp.safety", "90 d")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'quantity':{'value':12,'unit':{'code':'C29846'}}}}]", "followUp.duration", "12 mo")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'text':'About 2 years'}}]", "followUp.duration", "2 a")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'text':'Up to 90 days'}}]", "followUp.duration", "90 d")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'text':'At least 6 months'}}]", "followUp.duration", "6 mo")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'text':'6-12 months'}}]", "followUp.duration", "6-12 mo")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'text':'2 years'}},{'mainTimeline':true,'plannedDuration':{'text':'1 year'}}]",
        "followUp.duration", "1 a")]
    [TestCase("'scheduleTimelines':[{'plannedDuration':{'text':'2 years'}},{'plannedDuration':{'text':'1 year'}}]", "followUp.duration",
        null)]
    public void An_attribute_of_the_design_is_read(string members, string path, string? value) => Check("", members, path, value);

    [TestCase("'dose':{'value':2,'unit':" + PerKilogram + "}", "dose[0]", "2000000 cells/kg")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C187669'}}", "dose[0]", "2 cells")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C187975'}}", "dose[0]", "2000 cells")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C187971'}}", "dose[0]", "200000 cells")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C187973'}}", "dose[0]", "2000000 cells")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C187998'}}", "dose[0]", "2000000000 cells")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C184715'}}", "dose[0]", "200000 cells/kg")]
    [TestCase("'dose':{'value':2,'unit':{'code':'C184717'}}", "dose[0]", "20000000 cells/kg")]
    [TestCase("'dose':{'value':2,'unit':{'decode':'10^6 Therapeutic Cells'}}", "dose[0]", "2000000 cells")]
    [TestCase("'dose':{'value':2,'unit':{'decode':'Million Cells per Kilogram'}}", "dose[0]", "2000000 cells/kg")]
    [TestCase("'dose':{'value':2000000,'unit':'cells/kg'}", "dose[0]", "2000000 cells/kg")]
    [TestCase("'dose':{'minValue':1,'maxValue':2,'unit':{'code':'C198380'}}", "dose[0]", "1000000-2000000 cells/kg")]
    [TestCase("'dose':{'minValue':{'value':1,'unit':{'code':'C198380'}}}", "dose[0]", ">= 1000000 cells/kg")]
    [TestCase("'dose':{'maxValue':{'value':2,'unit':{'code':'C198380'}}}", "dose[0]", "<= 2000000 cells/kg")]
    [TestCase("'dose':{'value':2,'unit':" + Mass + "}", "dose[0]", null)]
    [TestCase("'route':{'code':'C38276'}", "route[0]", "intravenous")]
    [TestCase("'route':{'code':'C38274'}", "route[0]", "intravenous")]
    [TestCase("'route':{'code':'C38279'}", "route[0]", "intravenous")]
    [TestCase("'route':{'code':'C38222'}", "route[0]", "intra-arterial")]
    [TestCase("'route':{'code':'C38218'}", "route[0]", "intracoronary")]
    [TestCase("'route':{'code':'C79144'}", "route[0]", "intramyocardial")]
    [TestCase("'route':{'code':'C79145'}", "route[0]", "intramyocardial")]
    [TestCase("'route':{'code':'C38267'}", "route[0]", "intrathecal")]
    [TestCase("'route':{'code':'C38263'}", "route[0]", "intrathecal")]
    [TestCase("'route':{'code':'C38297'}", "route[0]", "intrathecal")]
    [TestCase("'route':{'code':'C38232'}", "route[0]", "intracerebral")]
    [TestCase("'route':{'code':'C38236'}", "route[0]", "intracerebral")]
    [TestCase("'route':{'code':'C38223'}", "route[0]", "intra-articular")]
    [TestCase("'route':{'code':'C38239'}", "route[0]", "intradiscal")]
    [TestCase("'route':{'code':'C28161'}", "route[0]", "intramuscular")]
    [TestCase("'route':{'code':'C38238'}", "route[0]", "intradermal")]
    [TestCase("'route':{'code':'C38299'}", "route[0]", "subcutaneous")]
    [TestCase("'route':{'code':'C38250'}", "route[0]", "intralesional")]
    [TestCase("'route':{'code':'C38208'}", "route[0]", "intratracheal")]
    [TestCase("'route':{'code':'C38225'}", "route[0]", "intratracheal")]
    [TestCase("'route':{'code':'C38308'}", "route[0]", "intratracheal")]
    [TestCase("'route':{'code':'C38216'}", "route[0]", "inhaled")]
    [TestCase("'route':{'code':'C38304'}", "route[0]", "topical")]
    [TestCase("'route':{'code':'C38280'}", "route[0]", "intravitreal")]
    [TestCase("'route':{'code':'C79143'}", "route[0]", "subretinal")]
    [TestCase("'route':{'code':'C38256'}", "route[0]", "intraovarian")]
    [TestCase("'route':{'code':'C38212'}", "route[0]", "other")]
    [TestCase("'route':{'code':'C38284'}", "route[0]", "other")]
    [TestCase("'route':{'code':'C38290'}", "route[0]", "other")]
    [TestCase("'route':{'decode':'Intrathecal Route of Administration'}", "route[0]", "intrathecal")]
    [TestCase("'frequency':{'code':'C64576'}", "infusions", "1")]
    [TestCase("'frequency':{'decode':'ONCE'}", "infusions", "1")]
    [TestCase("'frequency':{'code':'C25473'},'duration':{'quantity':{'value':3,'unit':{'code':'C25301'}}}", "infusions", "3")]
    [TestCase("'frequency':{'code':'C64526'},'duration':{'quantity':{'value':4,'unit':{'code':'C29844'}}}", "infusions", "4")]
    [TestCase("'frequency':{'code':'C64526'},'duration':{'quantity':{'value':10,'unit':{'code':'C25301'}}}", "infusions", null)]
    [TestCase("'frequency':{'code':'C64526'},'duration':{'quantity':{'minValue':2,'maxValue':4,'unit':{'code':'C29844'}}}", "infusions",
        null)]
    [TestCase("'frequency':{'code':'C64526'},'duration':{'quantity':{'value':0,'unit':{'code':'C29844'}}}", "infusions", null)]
    [TestCase("'frequency':{'code':'C64526'}", "infusions", null)]
    [TestCase("'frequency':{'code':'C25473','decode':'Every day'}", "interval", "1 d")]
    [TestCase("'frequency':{'decode':'Daily'}", "interval", "1 d")]
    [TestCase("'frequency':{'decode':'Once daily'}", "interval", "1 d")]
    [TestCase("'frequency':{'decode':'Weekly'}", "interval", "1 wk")]
    [TestCase("'frequency':{'decode':'Every week'}", "interval", "1 wk")]
    [TestCase("'frequency':{'decode':'Once weekly'}", "interval", "1 wk")]
    [TestCase("'frequency':{'decode':'Monthly'}", "interval", "1 mo")]
    [TestCase("'frequency':{'decode':'Every month'}", "interval", "1 mo")]
    [TestCase("'frequency':{'decode':'As needed'}", "interval", null)]
    [TestCase("'duration':{'quantity':{'value':30,'unit':{'decode':'Minute'}}}", "infusion.duration", "30 min")]
    [TestCase("'duration':{'quantity':{'value':2,'unit':{'decode':'Hour'}}}", "infusion.duration", "2 h")]
    [TestCase("'duration':{'quantity':{'value':90,'unit':{'decode':'Second'}}}", "infusion.duration", "90 s")]
    [TestCase("'duration':{'quantity':{'value':2,'unit':{'decode':'Week'}}}", "infusion.duration", null)]
    [TestCase("'description':'Three infusions of 2 million cells/kg'", "infusions", "3")]
    [TestCase("'name':'2 million cells/kg'", "dose[0]", "2000000 cells/kg")]
    public void An_attribute_of_an_administration_is_read(string members, string path, string? value) =>
        Check($"'studyInterventions':[{{'id':'I','name':'MSC','administrations':[{{{members}}}]}}]", "", $"arms[0].{path}", value);

    [TestCase("[1,1]", "2", "1000000 cells/kg")]
    [TestCase("[1,3]", "1", "1000000 cells/kg, 3000000 cells/kg")]
    public void Equal_doses_follow_one_another_and_others_are_steps(string doses, string infusions, string expected)
    {
        var administrations = JsonNode.Parse(doses)!.AsArray()
            .Select(dose => $"{{'dose':{{'value':{dose},'unit':{PerKilogram}}},'frequency':{{'code':'C64576'}}}}");

        var arm = Read(
            $"'studyInterventions':[{{'id':'I','name':'MSC','administrations':[{string.Join(',', administrations)}]}}]",
            "").Protocol!.Arms[0];

        Assert.That((arm.Infusions.ToString(), string.Join(", ", arm.Dose)), Is.EqualTo((infusions, expected)));
    }

    const string TwoDoses =
        "'studyInterventions':[{'id':'I','name':'MSC','administrations':[{'dose':{'value':1,'unit':'10^6/kg'}}]},{'id':'J','name':'More "
        + "MSC','administrations':[{'dose':{'value':2,'unit':'10^6/kg'}}]}]";

    const string TwoProducts = "'administrableProducts':[{'id':'P','name':'Cord MSC'},{'id':'Q','name':'Marrow MSC'}]";

    [TestCase(TwoDoses, "'arms':[{'studyInterventionIds':['I']},{'interventionIds':['J']}]", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase(TwoDoses, "'arms':[{'studyInterventionIds':['I']},{'interventionIds':['J']}]", "arms[0].dose[1]", null)]
    [TestCase(TwoDoses, "'arms':[{'studyInterventionIds':['I']},{'interventionIds':['J']}]", "arms[1].dose[0]", "2000000 cells/kg")]
    [TestCase(TwoDoses,
        "'arms':[{'id':'A'},{'id':'B'}],'elements':[{'id':'E','studyInterventionIds':['J']}],'studyCells':[{'armId':'B',"
        + "'elementIds':['E']}]", "arms[1].dose[0]", "2000000 cells/kg")]
    [TestCase(TwoDoses,
        "'arms':[{'id':'A'},{'id':'B'}],'elements':[{'id':'E','studyInterventionIds':['J']}],'studyCells':[{'armId':'B',"
        + "'elementIds':['E']}]", "arms[0].dose[0]", null)]
    [TestCase(TwoDoses, "'arms':[{'id':'A'}]", "arms[0].dose[1]", "2000000 cells/kg")]
    [TestCase(TwoDoses, "'arms':[]", "arms[1].dose[0]", "2000000 cells/kg")]
    [TestCase(TwoDoses, "'arms':[]", "arms[1].name", "More MSC")]
    [TestCase("'administrations':[{'studyInterventionId':'I','dose':{'value':1,'unit':'10^6/kg'}}]", "", "arms[0].dose[0]",
        "1000000 cells/kg")]
    [TestCase("'administrations':[{'interventionId':'I','dose':{'value':1,'unit':'10^6/kg'}}]", "", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase("'administrations':[{'dose':{'value':1,'unit':'10^6/kg'}}]", "", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase("'administrations':[{'interventionId':'K','dose':{'value':1,'unit':'10^6/kg'}}]", "", "arms[0].dose[0]", null)]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC','administrationIds':['G']}],'administrations':[{'id':'G','interventionId':'K',"
        + "'dose':{'value':1,'unit':'10^6/kg'}}]", "", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC','administrableProductIds':['Q']}]," + TwoProducts, "", "products[0].name",
        "Marrow MSC")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC','administrations':[{'administrableProductId':'Q'}]}]," + TwoProducts, "",
        "arms[0].product", "Marrow MSC")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC','administrations':[{'administrableProduct':{'name':'Fat MSC'}}]}],"
        + TwoProducts, "", "products[0].name", "Fat MSC")]
    [TestCase("'studyInterventions':[{'id':'I','name':'marrow msc'}]," + TwoProducts, "", "products[0].name", "Marrow MSC")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC','label':'Cord MSC'}]," + TwoProducts, "", "products[0].name", "Cord MSC")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC'}]," + TwoProducts, "", "products[0].name", "MSC")]
    [TestCase("'administrableProducts':[{'id':'P','name':'HB1'}]", "", "products[0].name", "HB1")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC'},{'id':'J','name':'Aspirin'}],'administrableProducts':[{'id':'P',"
        + "'name':'HB1'}]", "", "products[0].name", "MSC")]
    [TestCase("'studyInterventions':[{'id':'I','name':'HB1'}],'administrableProducts':[{'name':'HB1',"
        + "'ingredients':[{'substance':{'name':'Umbilical cord MSC'}}]}]", "", "products[0].source", "umbilical cord")]
    [TestCase("'administrableProducts':[{'name':'HB1','ingredients':[{'substance':{'description':'Autologous cells'}}]}]", "",
        "products[0].donor.type", "autologous")]
    [TestCase("'administrableProducts':[{'name':'HB1','notes':[{'text':'Autologous cells'}]}]", "", "products[0].donor.type", "autologous")]
    [TestCase("'administrableProducts':[{'name':'HB1','description':'Autologous cells'}]", "", "products[0].donor.type", "autologous")]
    [TestCase("'administrableProducts':[{'name':'HB1','strength':'2 x 10^6 cells/kg'}]", "", "arms[0].dose[0]", "2000000 cells/kg")]
    [TestCase("'administrableProducts':[{'name':'HB1','ingredients':[{'substance':{'strengths':[{'numerator':{'value':2,"
        + "'unit':{'code':'C187973'}},'denominator':{'value':1,'unit':{'decode':'mL'}}}]}}]}]", "", "arms[0].infusion.concentration",
        "2000000 cells/mL")]
    [TestCase("'administrableProducts':[{'name':'HB1','ingredients':[{'substance':{'strengths':[{'numerator':{'value':2,"
        + "'unit':{'code':'C187973'}},'denominator':{'value':0,'unit':{'decode':'mL'}}}]}}]}]", "", "arms[0].infusion.concentration", null)]
    [TestCase("'administrableProducts':[{'name':'HB1','ingredients':[{'substance':{'strengths':[{'numerator':{'value':2,"
        + "'unit':{'decode':'mg'}},'denominator':{'value':1,'unit':{'decode':'mL'}}}]}}]}]", "", "arms[0].infusion.concentration", null)]
    [TestCase("", "'arms':[{'description':'1-3 million cells/kg'}]", "arms[0].dose[0]", "1000000-3000000 cells/kg")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC 1 million cells/kg'},{'id':'J','name':'MSC 3 million cells/kg'}]", "",
        "arms[0].dose[1]", "3000000 cells/kg")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC 1 million cells/kg'},{'id':'J','name':'MSC 3 million cells/kg'}]",
        "'arms':[{'description':'2 million cells/kg'}]", "arms[0].dose[0]", "2000000 cells/kg")]
    [TestCase("'studyInterventions':[{'id':'I','name':'MSC 1 million cells/kg'},{'id':'J','name':'MSC 3 million cells/kg'}]",
        "'arms':[{'description':'2 million cells/kg'}]", "arms[0].dose[1]", null)]
    [TestCase("", "'arms':[{'label':'High','name':'A'}]", "arms[0].name", "High")]
    public void What_is_given_is_joined_to_its_arms(string version, string design, string path, string? value) =>
        Check(version, design, path, value);

    [TestCase("'type':{'code':'C174266'}", "experimental", null)]
    [TestCase("'type':{'code':'C15538'}", "experimental", null)]
    [TestCase("'type':{'code':'C174267'}", "active comparator", "active comparator")]
    [TestCase("'type':{'code':'C174268'}", "placebo", "placebo")]
    [TestCase("'type':{'code':'C174269'}", "sham", "other")]
    [TestCase("'type':{'code':'C174270'}", "no intervention", "no treatment")]
    [TestCase("'type':{'decode':'Sham Comparator Arm'}", "sham", "other")]
    [TestCase("'type':{'code':'C174226'}", "other", null)]
    [TestCase("'type':{'code':'C174226'},'interventionIds':['P']", "placebo", "placebo")]
    [TestCase("'type':{'code':'C174226'},'interventionIds':['Q']", "placebo", "placebo")]
    [TestCase("'type':{'code':'C174226'},'interventionIds':['D','I']", "active comparator", "active comparator")]
    [TestCase("'type':{'code':'C174226'},'interventionIds':['E']", "active comparator", "active comparator")]
    [TestCase("'type':{'code':'C174226'},'interventionIds':['F']", "other", null)]
    [TestCase("'type':{'code':'C174226'},'interventionIds':['I']", "other", null)]
    public void A_control_is_what_it_receives(string arm, string role, string? comparator)
    {
        const string Given =
            "'studyInterventions':[{'id':'I','name':'MSC','description':'2 million "
            + "cells/kg'},{'id':'P','name':'Saline','role':{'code':'C753'}},{'id':'Q','name':'Saline','role':{'decode':'Placebo'}},"
            + "{'id':'D','name':'Drug','role':{'code':'C68609'}},{'id':'E','name':'Drug','role':{'decode':'Active "
            + "Comparator'}},{'id':'F','name':'Drug','role':{'decode':'Background Treatment'}}]";

        var protocol = Read(Given, $"'arms':[{{'name':'Cells','interventionIds':['I']}},{{'name':'Control',{arm}}}]").Protocol!;

        Assert.That(protocol.Arms[1].Role.Value.Name, Is.EqualTo(role));
        Assert.That(protocol.Design.Comparator.Kind.IsStated ? protocol.Design.Comparator.Kind.Value.Name : null, Is.EqualTo(comparator));
        Assert.That(protocol.Design.Control.IsStated, Is.EqualTo(comparator is not null));
        Assert.That(protocol.Arms[0].Dose, Is.Not.Empty);
        Assert.That(protocol.Arms[1].Dose.Count > 0, Is.EqualTo(arm.Contains("'I'", StringComparison.Ordinal)));
    }

    [TestCase("C174266", true)]
    [TestCase("C174268", false)]
    [TestCase("C174269", false)]
    [TestCase("C174270", false)]
    public void An_arm_that_nothing_is_joined_to_gets_the_cells_unless_it_is_a_control(string type, bool getsCells)
    {
        var arm = Read(
            "'studyInterventions':[]",
            $"'arms':[{{'name':'MSC','description':'2 million MSC/kg','type':{{'code':'{type}'}}}}]",
            "'description':'MSC in shock',").Protocol!.Arms[0];

        Assert.That(arm.Dose.Count > 0, Is.EqualTo(getsCells));
    }

    [TestCase("Dosing", "2000000 cells/kg")]
    [TestCase("Preparation of the product", "2000000 cells/kg")]
    [TestCase("Rationale for dosing", null)]
    [TestCase("Dosing of concomitant medicines", null)]
    [TestCase("Statistics", null)]
    public void Sections_on_what_is_given_are_read(string title, string? dose)
    {
        string[] contents =
            [$"{{'sectionTitle':'{title}','text':'Each gets 2 million MSC/kg'}}", $"{{'sectionTitle':'{title}','contentItemId':'N'}}"];
        foreach (var content in contents)
        {
            var study = $"'documentedBy':[{{'versions':[{{'contents':[{content}]}}]}}],";
            var protocol = Read("'narrativeContentItems':[{'id':'N','text':'Each gets 2 million MSC/kg'}]", "", study).Protocol!;

            Assert.That(protocol.Arms[0].Dose.Select(one => one.ToString()), Is.EqualTo(dose is null ? [] : new[] { dose }));
        }
    }

    [Test]
    public void A_document_of_words_alone_has_one_arm_and_one_product()
    {
        const string Study = "'description':'MSC in shock','documentedBy':[{'versions':[{'contents':[{'sectionTitle':'Dosing','text':'Each "
            + "gets 2 million umbilical cord MSC/kg'}]}]}],";

        var protocol = Read("'studyInterventions':[]", "'arms':[]", Study).Protocol!;

        Assert.That(
            (protocol.Arms.Single().Dose.Single().ToString(), protocol.Products.Single().Source.Value.Name),
            Is.EqualTo(("2000000 cells/kg", "umbilical cord")));
    }

    const string After =
        "{'type':{'code':'C201356'},'value':'P30D','relativeFromScheduledInstanceId':'b','relativeToScheduledInstanceId':'a'}";

    [TestCase("[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'}," + After + "]", "30 d")]
    [TestCase("[{'type':{'decode':'Fixed Reference'},'relativeFromScheduledInstanceId':'a'}," + After + "]", "30 d")]
    [TestCase("[" + After + "]", "30 d")]
    [TestCase("[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'b'}," + After + "]", null)]
    [TestCase("[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'},{'type':{'decode':'Before'},'value':'P30D',"
        + "'relativeFromScheduledInstanceId':'a','relativeToScheduledInstanceId':'b'}]", "30 d")]
    [TestCase("[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'},{'type':{'code':'C201357'},'value':'P30D',"
        + "'relativeFromScheduledInstanceId':'b','relativeToScheduledInstanceId':'a'}]", null)]
    [TestCase("[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'},{'type':{'code':'C201356','decode':'Not "
        + "before'},'value':'P1Y','relativeFromScheduledInstanceId':'b','relativeToScheduledInstanceId':'a'}]", "1 a")]
    [TestCase("[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'},{'value':'PT6H','relativeFromScheduledInstanceId':'b',"
        + "'relativeToScheduledInstanceId':'a'}]", null)]
    [TestCase("[]", null)]
    public void The_last_instance_of_the_timeline_ends_the_follow_up(string timings, string? duration) =>
        Check(
            "", $"'scheduleTimelines':[{{'id':'T','instances':[{{'id':'a'}},{{'id':'b'}}],'timings':{timings}}}]", "followUp.duration",
            duration);

    [Test]
    public void A_timeline_that_an_instance_holds_lasts_beyond_it()
    {
        const string Main = "{'id':'T','mainTimeline':true,'instances':[{'id':'a'},{'id':'b','timelineId':'U'}],"
            + "'timings':[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'}," + After + "]}";
        const string Inner = "{'id':'U','timings':[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'c'},{'value':'P10D',"
            + "'relativeFromScheduledInstanceId':'d','relativeToScheduledInstanceId':'c'}]}";

        Check("", $"'scheduleTimelines':[{Main},{Inner}]", "followUp.duration", "40 d");
    }

    [TestCase("'label':'Adipose MSC in shock',")]
    [TestCase("'description':'Adipose MSC in shock',")]
    public void What_the_study_is_called_tells_the_source(string study) =>
        Assert.That(Read("", "", study).Protocol!.Products[0].Source.Value.Name, Is.EqualTo("adipose"));

    [TestCase("'name':'product.passage','text':'P4'", "passage", "P4")]
    [TestCase("'name':'passage number','text':'P4'", "passage", "P4")]
    [TestCase("'name':'Passage','quantity':{'value':4}", "passage", "P4")]
    [TestCase("'type':{'decode':'passage'},'text':'P4'", "passage", "P4")]
    [TestCase("'name':'viability','text':'80 %'", "viability.minimum", "80 %")]
    [TestCase("'name':'viability','quantity':{'value':80,'unit':{'code':'C25613'}}", "viability.minimum", "80 %")]
    [TestCase("'name':'viability','quantity':{'value':80,'unit':{'decode':'%'}}", "viability.minimum", "80 %")]
    [TestCase("'name':'viability','text':'good','quantity':{'value':80,'unit':{'code':'C25613'}}", "viability.minimum", "80 %")]
    [TestCase("'name':'donor','text':'autologous'", "donor.type", "autologous")]
    [TestCase("'name':'preservation','text':'fresh'", "preservation.state", "fresh")]
    [TestCase("'name':'cryoprotectant','text':'10 % DMSO'", "preservation.cryoprotectant.concentration", "10 %")]
    [TestCase("'name':'tissue','text':'adipose'", "source", "adipose")]
    [TestCase("'name':'tissue source','text':'adipose'", "source", "adipose")]
    [TestCase("'name':'cell source','text':'adipose'", "source", "adipose")]
    [TestCase("'name':'gene modification','text':'modified'", "geneModification.status", "modified")]
    [TestCase("'name':'endotoxin','text':'5 EU/kg'", "safetyTests.endotoxin", "5 EU/kg")]
    [TestCase("'name':'product.potency[1].assay','text':'IDO'", "potency[1].assay", "IDO")]
    [TestCase("'name':'product.potency[x].assay','text':'IDO'", "potency[0].assay", null)]
    [TestCase("'name':'product.potency[0].assay.x','text':'IDO'", "potency[0].assay", null)]
    public void A_property_of_the_product_is_read(string property, string path, string? value) =>
        Check($"'administrableProducts':[{{'name':'MSC','properties':[{{{property}}}]}}]", "", $"products[0].{path}", value);

    [TestCase("'url':'urn:msc-protocol:design.stoppingRules','valueString':'Two deaths'", "design.stoppingRules", "Two deaths")]
    [TestCase("'url':'https://example.org/design.centres','valueInteger':3", "design.centres", "3")]
    [TestCase("'url':'urn:msc-protocol:design.dataMonitoringCommittee','valueBoolean':true", "design.dataMonitoringCommittee", "True")]
    [TestCase("'url':'urn:msc-protocol:population.onsetWindow','valueQuantity':{'value':24,'unit':{'code':'C25529'}}",
        "population.onsetWindow", "24 h")]
    [TestCase("'url':'urn:msc-protocol:population.age','valueRange':{'minValue':18,'maxValue':80,'unit':{'decode':'Years'}}",
        "population.age", "18-80 a")]
    [TestCase("'url':'urn:msc-protocol:design.allocation','valueCode':{'code':'C46079','decode':'randomised'}", "design.allocation",
        "randomised")]
    [TestCase("'url':'urn:msc-protocol:design.allocation','valueAliasCode':{'standardCode':{'decode':'non-randomised'}}",
        "design.allocation", "non-randomised")]
    [TestCase("'url':'urn:msc-protocol:study.title','valueCode':{'code':'C46079'}", "study.title", "C46079")]
    [TestCase("'url':'followUp','extensionAttributes':[{'url':'safety','valueString':'2 years'}]", "followUp.safety", "2 a")]
    [TestCase("'url':'followUp','valueExtensionClass':{'extensionAttributes':[{'url':'safety','valueString':'2 years'}]}",
        "followUp.safety", "2 a")]
    [TestCase("'url':'urn:msc-protocol:followUp.mortality','valueString':'28 and 90 d'", "followUp.mortality[1]", "90 d")]
    [TestCase("'valueString':'Two deaths'", "design.stoppingRules", null)]
    [TestCase("'url':'urn:other:colour','valueString':'red'", "design.stoppingRules", null)]
    public void An_extension_of_the_design_is_read(string extension, string path, string? value) =>
        Check("", $"'extensionAttributes':[{{{extension}}}]", path, value);

    [TestCase("'objectives':[{'endpoints':[{'text':'Death by day <usdm:tag name=`d`/>','dictionaryId':'D'}]}]", "Death by day 28")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Death by day <usdm:tag name=`d`/>','dictionaryId':'F'}]}]", "Death by day 90")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Death by day <usdm:tag name=`d`/>'}]}]", "Death by day 28")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Death by <usdm:tag name=`z`/>'}]}]", "Death by [z]")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Death by <usdm:ref klass=`Quantity` id=`Q` attribute=`value`/> d'}]}]",
        "Death by 28 d")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Aged <usdm:ref id=`R` attribute=`age`/>'}]}]", "Aged 18-80")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Type <usdm:ref id=`R` attribute=`type`/>'}]}]", "Type Sepsis")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Type <usdm:ref id=`R` attribute=`code`/>'}]}]", "Type C1")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Say <usdm:ref id=`R`/>'}]}]", "Say so")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Say <usdm:ref id=`R` attribute=`/>'}]}]", "Say so")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Say <usdm:ref attribute=`text`/>so'}]}]", "Say so")]
    [TestCase("'objectives':[{'endpoints':[{'text':'Say <usdm:other id=`R`/>so'}]}]", "Say so")]
    public void Tags_stand_for_what_they_refer_to(string design, string text) => Check(
        "'dictionaries':[{'id':'D','parameterMaps':[{'tag':'d','reference':'<usdm:ref klass=`Quantity` id=`Q` attribute=`value`/>'}]},"
            + "{'id':'F','parameterMaps':[{'tag':'d','reference':'<usdm:ref klass=`Quantity` id=`S` attribute=`value`/>'}]}],"
            + "'any':[{'id':'Q','value':28.0},{'id':'S','value':90},{'id':'R','text':'so','age':{'minValue':18,'maxValue':80},"
            + "'type':{'code':'C1','decode':'Sepsis'},'code':{'code':'C1'}}]",
        design,
        "endpoints.secondary[0].name",
        text);

    const string Given = "/study/versions/0/studyInterventions/0";

    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'route':{'code':'C1','decode':'By drone'}}]}]", "",
        "REC-001 " + Given + "/administrations/0/route/decode", "'By drone' is not a code or word")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'route':{'code':'C1'}}]}]", "",
        "REC-001 " + Given + "/administrations/0/route/code", "'C1' is not a code or word")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'route':{'code':'C38276','decode':'Intrathecal'}}]}]", "",
        "REC-006 " + Given + "/administrations/0/route/decode", "Code C38276 stands for 'intravenous', but the decode says 'Intrathecal'")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'dose':{'value':1,'unit':{'code':'C186224','decode':'Therapeutic "
        + "Cells/m2'}}}]}]", "", "REC-005 " + Given + "/administrations/0/dose/unit/decode",
        "A dose in 'Therapeutic Cells/m2' cannot be taken")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'dose':{'value':1,'unit':'C186224'}}]}]", "",
        "REC-005 " + Given + "/administrations/0/dose/unit", "A dose in 'C186224' cannot be taken")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'dose':{'value':1e20,'unit':{'code':'C187998'}}}]}]", "",
        "REC-005 " + Given + "/administrations/0/dose/value", "'1e20' is more than any dose")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'dose':{'value':1,'unit':{'code':'C198380','decode':'10^5/kg'}}}]}]",
        "", "REC-006 " + Given + "/administrations/0/dose/unit/decode", "stands for '1000000 cells/kg', but the decode says '10^5/kg'")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrationIds':['X']}]", "", "REC-007 " + Given + "/administrationIds/0",
        "No object of the document has the identifier 'X'")]
    [TestCase("'administrations':[{}]", "", "REC-007 /study/versions/0/administrations/0", "administrations stand outside")]
    [TestCase("'studyInterventions':[{'name':'Exosomes'}]", "", "REC-002 " + Given, "It gives: Exosomes.")]
    [TestCase("'studyInterventions':[]", "'arms':[]", "REC-002 /study/versions/0/titles", "It lists no intervention.")]
    [TestCase("'roles':[{'masking':{'isMasked':true}}]", "'blindingSchema':{'decode':'Open Label'}",
        "REC-006 /study/versions/0/roles/0/masking/isMasked", "says 'open label', but 1 roles are masked")]
    [TestCase("'administrableProducts':[{'name':'MSC','properties':[{'name':'product.passge','text':'P4'}]}]", "",
        "REC-001 /study/versions/0/administrableProducts/0/properties/0/name", "did you mean 'product.passage'?")]
    [TestCase("'administrableProducts':[{'name':'MSC','properties':[{'name':'product.weatherForecast','text':'P4'}]}]", "",
        "REC-001 /study/versions/0/administrableProducts/0/properties/0/name", "it is left out")]
    [TestCase("'administrableProducts':[{'name':'MSC','properties':[{'name':'product.passage','text':'low'}]}]", "",
        "REC-005 /study/versions/0/administrableProducts/0/properties/0/text", "product.passage: ")]
    [TestCase("'administrableProducts':[{'name':'MSC','properties':[{'name':'product.identity.positive.CD105','text':'high'}]}]", "",
        "REC-005 /study/versions/0/administrableProducts/0/properties/0/text", "CD105: ")]
    [TestCase("'administrableProducts':[{'name':'MSC','properties':[{'name':'viability','text':'80 "
        + "%','quantity':{'value':70,'unit':{'code':'C25613'}}}]}]", "",
        "REC-006 /study/versions/0/administrableProducts/0/properties/0/text", "The text says '80 %', but the quantity says '70 %'")]
    [TestCase("'studyInterventions':[{'name':'MSC','administrations':[{'dose':{'value':5,'unit':" + Mass + "}}]}]", "",
        "REC-005 /study/versions/0/studyInterventions/0/administrations/0/dose/unit/standardCode/decode", "A dose in 'Milligram'")]
    [TestCase("", "'population':{'plannedAge':{'minValue':18,'maxValue':80,'unit':{'decode':'Kilograms'}}}",
        "REC-005 /study/versions/0/studyDesigns/0/population/plannedAge/maxValue", "An age in 'Kilograms'")]
    [TestCase("", "'population':{'plannedAge':{'minValue':18,'maxValue':80}}",
        "REC-005 /study/versions/0/studyDesigns/0/population/plannedAge/maxValue", "An age without a unit")]
    [TestCase("", "'arms':[{'id':'A','name':'MSC'},{'id':'A','name':'Control'}]", "REC-007 /study/versions/0/studyDesigns/0/arms/1/id",
        "Several arms have the identifier 'A'")]
    [TestCase("",
        "'scheduleTimelines':[{'timings':[{'type':{'code':'C201358'},'relativeFromScheduledInstanceId':'a'},"
        + "{'value':'4 weeks','relativeFromScheduledInstanceId':'b','relativeToScheduledInstanceId':'a'}]}]",
        "REC-005 /study/versions/0/studyDesigns/0/scheduleTimelines/0/timings/1/value", "'4 weeks' is no duration")]
    [TestCase("",
        "'scheduleTimelines':[{'timings':[{'value':'P1D','relativeFromScheduledInstanceId':'a','relativeToScheduledInstanceId':'b'},"
        + "{'value':'P1D','relativeFromScheduledInstanceId':'b','relativeToScheduledInstanceId':'a'}]}]",
        "REC-007 /study/versions/0/studyDesigns/0/scheduleTimelines/0/timings", "no fixed reference")]
    public void What_is_not_understood_is_remarked_on(string version, string design, string remark, string message)
    {
        var found = Read(version, design).Remarks.Single(other => other.Kind != RemarkKind.Conformance);

        Assert.That($"{found.Id} {found.Place.Address?.English}", Is.EqualTo(remark));
        Assert.That(found.Message.English, Does.Contain(message));
    }

    [TestCase("study", "title registryIds phase indication")]
    [TestCase("design", "allocation masking control comparator comparator.kind sampleSize dataMonitoringCommittee")]
    [TestCase("arms",
        "name role product dose infusions interval times route doseBasis dosePerKilogram doseTotal cumulativeDose heaviestDose "
        + "lightestDose plannedInfusions lastInfusion shortestInterval gaps doseLevel twin dosesGiven")]
    public void A_document_has_attributes_for_these_fields_alone(string group, string expected)
    {
        var document = Read("", "");

        var fields = ((GroupField)TrialProtocol.Shape.Find(group)!).Shape.Fields.SelectMany(
            field => (field is GroupField inner ? inner.Shape.Fields.Select(below => $"{field.Name}.{below.Name}") : [])
                .Prepend(field.Name));

        Assert.That(
            fields.Where(path => document.Carries(ClinicalTrials.Records.Path($"{group}.{path}"))), Is.EquivalentTo(expected.Split(' ')));
    }

    static void Check(string version, string design, string path, string? value) =>
        Assert.That(ClinicalTrials.Records.ValueAt(Read(version, design).Protocol!, ClinicalTrials.Records.Path(path)), Is.EqualTo(value));

    // One arm gets MSC, unless the members that are given say otherwise.
    static ProtocolDocument Read(string version, string design, string study = "")
    {
        var members = Parse($"{{'studyInterventions':[{{'id':'I','name':'MSC'}}],{version}}}");
        var designed = Parse($"{{'instanceType':'InterventionalStudyDesign','arms':[{{'id':'A','name':'Cells'}}],{design}}}");
        members["studyDesigns"] = new JsonArray(designed);
        var whole = Parse($"{{'label':'Harbour',{study}}}");
        whole["versions"] = new JsonArray(members);
        JsonObject root = new() { ["usdmVersion"] = "4.0.0", ["study"] = whole };
        return ProtocolDocument.Parse(root.ToJsonString(), "study.json");
    }

    // Of a member that is written twice the last counts; ` is a quotation mark within a text.
    static JsonObject Parse(string text)
    {
        JsonObject members = [];
        using var document = JsonDocument.Parse(
            text.Replace('\'', '"').Replace("`", "\\\"", StringComparison.Ordinal), new() { AllowTrailingCommas = true });
        foreach (var member in document.RootElement.EnumerateObject())
            members[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        return members;
    }
}

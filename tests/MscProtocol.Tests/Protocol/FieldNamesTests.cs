using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

public class FieldNamesTests
{
    [TestCase("arms[0].dose is missing.", "Arms › Dose is missing.")]
    [TestCase("arms[1].infusion.duration and products[0].culture", "Arms 2 › Infusion › Duration and Products › Culture")]
    [TestCase("Complete the panel under identity.negative.CD45: 2 %.", "Complete the panel under Identity › Negative › CD45: 2 %.")]
    [TestCase("Write followUp.safety: 12 months.", "Write Follow-up › Safety: 12 months.")]
    [TestCase("Write maximumHold: 2 h.", "Write Maximum hold: 2 h.")]
    [TestCase("Of arms[2] the document says", "Of Arms 3 the document says")]
    [TestCase("See e.g. the mRNA of protocol.yaml or study.nothing.", "See e.g. the mRNA of protocol.yaml or study.nothing.")]
    [TestCase("The dose of the arms is 1.5e6/kg.", "The dose of the arms is 1.5e6/kg.")]
    [TestCase("", "")]
    public void Paths_in_a_text_become_what_people_call_the_fields(string text, string named) =>
        Assert.That(FieldNames.In(LocalizedText.Same(text)).English, Is.EqualTo(named));

    [TestCase("请写 followUp.safety：12 months。", "请写 随访 › 严重不良事件的收集截止时间：12 months。")]
    [TestCase("在arms[1].dose中写明", "在试验组 2 › 单次输注剂量中写明")]
    [TestCase("缺少：arms[1].dose", "缺少：试验组 2 › 单次输注剂量")]
    public void In_Chinese_they_are_called_what_their_texts_begin_with(string text, string named) =>
        Assert.That(FieldNames.In(LocalizedText.Same(text)).In(Language.Chinese), Is.EqualTo(named));

    /// <summary>Fields of one group that were called the same could not be told apart.</summary>
    [Test]
    public void The_fields_of_a_group_have_names_of_their_own([Values] Language language)
    {
        foreach (var group in VocabularyTests.Shapes)
        {
            var names = group.Fields.Where(field => !field.IsDerived).Select(field => FieldNames.Of(field).In(language));
            Assert.That(names, Is.Unique, group.Model.Name);
        }
    }
}

package dk.kompetencedialog.plan.row;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Need;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.page.Choices;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The form for a need. */
record NeedForm(Plan plan, Contents contents, Choices choices, Texts t) implements RowForm {
    static final List<String> NAMES = List.of("text", "competence", "focus", "goal");
    private static final int TEXT_MAX = 1000;
    private static final int MORE_MAX = 500;

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Fields now(UUID id) {
        return contents.need(plan, id).map(NeedForm::fields).orElse(Fields.NONE);
    }

    private static Fields fields(Need need) {
        var focus = need.focus().id();
        return new Fields(Map.of(
                "text", need.text(),
                "competence", need.competence().name(),
                "focus", focus == null ? "" : focus.toString(),
                "goal", need.goal()));
    }

    @Override
    public Map<String, String> wrong(Fields sent, Fields now) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("text", Wrong.said(() -> text(sent), t));
        wrong.put("competence", competence(sent).isEmpty() ? t.get("plan.need.competence.missing") : "");
        wrong.put("focus", isFocus(sent.get("focus"), now) ? "" : t.get("plan.gone.focus"));
        wrong.put("goal", Wrong.said(() -> PlainText.ofAny(sent.get("goal"), MORE_MAX, true), t));
        wrong.values().removeIf(String::isEmpty);
        return wrong;
    }

    /** One that the strategy does not have any more may stay. */
    private boolean isFocus(String id, Fields now) {
        return Choices.allows(choices.focus(), id) || id.equals(now.get("focus"));
    }

    private static String text(Fields sent) {
        var text = PlainText.ofAny(sent.get("text"), TEXT_MAX, true);
        if (text.isEmpty()) throw Sentence.badRequest("plan.need.text.missing");
        return text;
    }

    private static Optional<CompetenceKind> competence(Fields sent) {
        return Stream.of(CompetenceKind.values())
                .filter(kind -> kind.name().equals(sent.get("competence")))
                .findFirst();
    }

    @Override
    public String said(String name, String value) {
        return switch (name) {
            case "competence" -> value.isEmpty() ? "" : t.get("board.competence." + value);
            case "focus" -> Choices.text(choices.focus(), value);
            default -> value;
        };
    }

    @Override
    public void keep(UUID id, Fields right) {
        var before = contents.need(plan, id);
        contents.keep(
                plan,
                new Need(
                        id,
                        text(right),
                        competence(right).orElseThrow(),
                        before.map(Need::focus)
                                .filter(focus -> String.valueOf(focus.id()).equals(right.get("focus")))
                                .orElseGet(() -> focus(right.get("focus"))),
                        PlainText.ofAny(right.get("goal"), MORE_MAX, true),
                        before.map(Need::conclusionId).orElse(null)));
    }

    private Need.Focus focus(String id) {
        return id.isEmpty() ? Need.Focus.NONE : Need.Focus.of(UUID.fromString(id), Choices.text(choices.focus(), id));
    }
}

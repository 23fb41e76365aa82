package dk.kompetencedialog.plan.row;

import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.ActivityKind;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Funding;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.page.Choices;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form for an activity. */
record ActivityForm(Plan plan, Contents contents, Choices choices, LocalDate today, Texts t) implements RowForm {
    static final List<String> NAMES = List.of(
            "need", "text", "kind", "whom", "responsible", "deadline", "sign", "daily", "followUp", "funding", "note");
    /** What is sent for a responsible who is on the list no more. */
    static final String LEFT = "left";

    private static final int TEXT_MAX = 1000;
    private static final int MORE_MAX = 500;
    private static final int WHOM_MAX = 200;
    private static final int NOTE_MAX = 300;

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Fields now(UUID id) {
        return contents.activity(plan, id).map(ActivityForm::fields).orElse(Fields.NONE);
    }

    private static Fields fields(Activity activity) {
        var who = activity.who();
        var values = new LinkedHashMap<String, String>();
        values.put("need", written(activity.needId()));
        values.put("text", activity.text());
        values.put("kind", written(activity.kind()));
        values.put("whom", who.whom());
        values.put("responsible", isLeft(who) ? LEFT : written(who.responsibleId()));
        values.put("deadline", written(activity.when().deadline()));
        values.put("sign", activity.sign());
        values.put("daily", activity.daily());
        values.put("followUp", written(activity.when().followUpOn()));
        values.put("funding", written(activity.money().from()));
        values.put("note", activity.money().note());
        return new Fields(values);
    }

    private static boolean isLeft(Activity.Who who) {
        return who.responsibleId() == null && !who.responsible().isEmpty();
    }

    private static String written(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    @Override
    public Map<String, String> wrong(Fields sent, Fields now) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("need", isChosen(choices.needs(), "need", sent, now) ? "" : t.get("plan.gone.need"));
        wrong.put("text", Wrong.said(() -> text(sent), t));
        wrong.put("whom", Wrong.said(() -> plain(sent, "whom", WHOM_MAX), t));
        wrong.put(
                "responsible",
                isChosen(choices.people(), "responsible", sent, now) ? "" : t.get("plan.gone.responsible"));
        wrong.put("deadline", Wrong.said(() -> day("deadline", sent, now), t));
        wrong.put("sign", Wrong.said(() -> plain(sent, "sign", MORE_MAX), t));
        wrong.put("daily", Wrong.said(() -> plain(sent, "daily", MORE_MAX), t));
        wrong.put("followUp", Wrong.said(() -> day("followUp", sent, now), t));
        wrong.put("note", Wrong.said(() -> plain(sent, "note", NOTE_MAX), t));
        wrong.values().removeIf(String::isEmpty);
        return wrong;
    }

    private static boolean isChosen(List<Choices.Choice> choices, String name, Fields sent, Fields now) {
        return Choices.allows(choices, sent.get(name)) || sent.get(name).equals(now.get(name));
    }

    private static String text(Fields sent) {
        var text = plain(sent, "text", TEXT_MAX);
        if (text.isEmpty()) throw Sentence.badRequest("plan.activity.text.missing");
        return text;
    }

    private static String plain(Fields sent, String name, int max) {
        return PlainText.ofAny(sent.get(name), max, max >= MORE_MAX);
    }

    /** Throws {@link Sentence} 400 for what is no day, and for a day that is past and was not so before. */
    private @Nullable LocalDate day(String name, Fields sent, Fields now) {
        var written = sent.get(name);
        if (written.isBlank()) return null;
        var day = Dates.read(written);
        if (day.isBefore(today) && !day.toString().equals(now.get(name)))
            throw Sentence.badRequest("plan.day.past." + name);
        return day;
    }

    @Override
    public String said(String name, String value) {
        return switch (name) {
            case "need" -> Choices.text(choices.needs(), value);
            case "responsible" -> Choices.text(choices.people(), value);
            case "kind" -> value.isEmpty() ? "" : t.get("plan.kind." + value);
            case "funding" -> value.isEmpty() ? "" : t.get("plan.funding." + value);
            case "deadline", "followUp" -> value.isEmpty() ? "" : t.day(LocalDate.parse(value));
            default -> value;
        };
    }

    @Override
    public void keep(UUID id, Fields right) {
        var before = contents.activity(plan, id);
        var now = before.map(ActivityForm::fields).orElse(Fields.NONE);
        var need = right.get("need");
        contents.keep(
                plan,
                new Activity(
                        id,
                        need.isEmpty() ? null : UUID.fromString(need),
                        text(right),
                        one(ActivityKind.values(), right.get("kind")),
                        who(before, right),
                        new Activity.When(day("deadline", right, now), day("followUp", right, now)),
                        plain(right, "sign", MORE_MAX),
                        plain(right, "daily", MORE_MAX),
                        new Activity.Money(one(Funding.values(), right.get("funding")), plain(right, "note", NOTE_MAX)),
                        before.map(Activity::origin).orElse(Activity.Origin.NONE)));
    }

    private Activity.Who who(Optional<Activity> before, Fields right) {
        var whom = plain(right, "whom", WHOM_MAX);
        var chosen = right.get("responsible");
        if (chosen.isEmpty()) return new Activity.Who(whom, null, "");
        return Choices.allows(choices.people(), chosen)
                ? new Activity.Who(whom, UUID.fromString(chosen), Choices.text(choices.people(), chosen))
                : before.map(activity -> activity.who().but(whom)).orElse(new Activity.Who(whom, null, ""));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

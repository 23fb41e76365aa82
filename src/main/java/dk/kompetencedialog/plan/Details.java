package dk.kompetencedialog.plan;

import dk.kompetencedialog.plan.page.Entry;
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
import org.springframework.util.MultiValueMap;

/** What a plan is called, and the days it is for, as a form. */
public record Details(Fields sent) {
    static final List<String> NAMES = List.of("title", "starts", "ends");

    public static Details read(MultiValueMap<String, String> form) {
        return new Details(Fields.read(form, "", NAMES));
    }

    /** Those of a plan there is. */
    static Details of(Plan plan) {
        return usual(plan.title(), plan.startsOn(), plan.endsOn());
    }

    /** Those that a new plan begins with. */
    public static Details usual(String title, LocalDate starts, LocalDate ends) {
        return new Details(new Fields(Map.of("title", title, "starts", starts.toString(), "ends", ends.toString())));
    }

    /** The same for one of several groups. */
    public Details called(String group) {
        var title = sent.get("title") + " – " + group;
        return new Details(sent.but("title", title.length() <= Plan.TITLE_MAX ? title : group));
    }

    /** With what is wrong in which field. */
    public Entry entry(Texts t) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("title", Wrong.said(this::title, t));
        wrong.put("starts", Wrong.said(this::starts, t));
        wrong.put("ends", Wrong.said(wrong.getOrDefault("starts", "").isEmpty() ? this::ends : this::endsAlone, t));
        wrong.values().removeIf(String::isEmpty);
        return new Entry(sent, sent, wrong, false);
    }

    /** Throws {@link Sentence} 400, as the others do. */
    public String title() {
        var title = PlainText.ofAny(sent.get("title"), Plan.TITLE_MAX, false);
        if (title.isEmpty()) throw Sentence.badRequest("plan.title.missing");
        return title;
    }

    public LocalDate starts() {
        return Dates.read(sent.get("starts"));
    }

    private LocalDate endsAlone() {
        return Dates.read(sent.get("ends"));
    }

    /** Not before it starts. */
    public LocalDate ends() {
        var ends = endsAlone();
        if (ends.isBefore(starts())) throw Sentence.badRequest("plan.ends.before");
        return ends;
    }
}

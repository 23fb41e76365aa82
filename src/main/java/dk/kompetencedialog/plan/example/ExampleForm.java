package dk.kompetencedialog.plan.example;

import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** An example as it is written; {@code agreed} is ticked when the group is for it, {@code named} when the workplace's name goes along. */
record ExampleForm(Fields sent) {
    static final List<String> NAMES = List.of("text", "sign", "daily", "gave", "named", "agreed");
    private static final int TEXT_MAX = 1000;
    private static final int MORE_MAX = 500;

    static ExampleForm read(MultiValueMap<String, String> form) {
        return new ExampleForm(Fields.read(form, "", NAMES));
    }

    /** Of an activity that was never offered: as it was agreed. */
    static ExampleForm of(Activity agreed) {
        return new ExampleForm(
                new Fields(Map.of("text", agreed.text(), "sign", agreed.sign(), "daily", agreed.daily())));
    }

    static ExampleForm of(Examples.Own own) {
        var example = own.example();
        return new ExampleForm(new Fields(Map.of(
                "text", example.text(),
                "sign", example.sign(),
                "daily", example.daily(),
                "gave", example.gave(),
                "named", own.named() ? "yes" : "")));
    }

    Entry entry(Texts t) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("text", Wrong.said(this::text, t));
        for (var name : List.of("sign", "daily", "gave")) wrong.put(name, Wrong.said(() -> more(name), t));
        wrong.put("agreed", isTicked("agreed") ? "" : t.get("plan.example.agreed.missing"));
        wrong.values().removeIf(String::isEmpty);
        return new Entry(sent, sent, wrong, false);
    }

    /** What was written, of the activity's kind. */
    Example example(Activity agreed) {
        return new Example(text(), agreed.kind(), more("sign"), more("daily"), more("gave"));
    }

    boolean isTicked(String name) {
        return Objects.equals(sent.get(name), "yes");
    }

    private String text() {
        var text = PlainText.ofAny(sent.get("text"), TEXT_MAX, true);
        if (text.isEmpty()) throw Sentence.badRequest("plan.activity.text.missing");
        return text;
    }

    private String more(String name) {
        return PlainText.ofAny(sent.get(name), MORE_MAX, true);
    }
}

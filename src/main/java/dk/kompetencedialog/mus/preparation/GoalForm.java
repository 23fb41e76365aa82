package dk.kompetencedialog.mus.preparation;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A goal as a form. */
record GoalForm(Fields sent) {
    static final GoalForm NONE = new GoalForm(Fields.NONE);
    private static final int MOST = 500;

    static GoalForm read(MultiValueMap<String, String> form) {
        return new GoalForm(Fields.read(form, "", List.of("text", "followUp", "leader")));
    }

    /** With what is wrong in which field. */
    Entry entry(GoalsReading.Whose whose, Texts t) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("leader", Wrong.said(() -> leader(whose), t));
        wrong.put("text", Wrong.said(this::text, t));
        wrong.put("followUp", Wrong.said(this::followUpOn, t));
        wrong.values().removeIf(String::isEmpty);
        return new Entry(sent, sent, wrong, false);
    }

    /** Throws {@link Sentence} 400, as the other does. */
    String text() {
        var text = PlainText.ofAny(sent.get("text"), MOST, true);
        if (text.isEmpty()) throw Sentence.badRequest("mus.goals.text.missing");
        return text;
    }

    /** Whom it was agreed with: the one there is, or the one of these that was chosen. Throws {@link Sentence} 400. */
    @Nullable
    UUID leader(GoalsReading.Whose whose) {
        if (whose.leader() != null) return whose.leader();
        if (whose.leaders().size() < 2)
            return whose.leaders().stream()
                    .findFirst()
                    .map(Preparations.Leader::id)
                    .orElse(null);
        return whose.leaders().stream()
                .map(Preparations.Leader::id)
                .filter(id -> id.toString().equals(sent.get("leader")))
                .findFirst()
                .orElseThrow(() -> Sentence.badRequest("mus.preparation.noLeader"));
    }

    @Nullable
    LocalDate followUpOn() {
        return sent.get("followUp").isBlank() ? null : Dates.read(sent.get("followUp"));
    }
}

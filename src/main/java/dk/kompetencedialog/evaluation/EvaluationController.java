package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.evaluation.page.EvaluationPage;
import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An evaluation: what the council says to each part, and what the figures say, written anew. */
@Controller
@RequestMapping("/workplaces/{id}/evaluations/{evaluation}")
class EvaluationController {
    private final Workplaces workplaces;
    private final EvaluationReading reading;
    private final Writing writing;
    private final Transactions transactions;
    private final Clock clock;

    EvaluationController(
            Workplaces workplaces, EvaluationReading reading, Writing writing, Transactions transactions, Clock clock) {
        this.workplaces = workplaces;
        this.reading = reading;
        this.writing = writing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("evaluationWriting")
    record Writing(Evaluations evaluations, Members members, PartWriting parts, YearReading years) {}

    @GetMapping
    Page show(Member member, EvaluationReading.Place place, Texts t) {
        return reading.page(member, place, Map.of(), t);
    }

    /**
     * The form: of each part, in their order, what is said to it, and what was said when the page was opened.
     *
     * @param draft whether the figures are to say anew what they say
     */
    record Form(
            UUID id,
            UUID evaluation,
            @Nullable List<String> said,
            @Nullable List<String> was,
            @Nullable String draft) {
        private Map<YearPart, String> written() {
            return byChapter(said);
        }

        /** Throws {@link Sentence} 400 where a part is missing: nothing of such a form is understood. */
        private static Map<YearPart, String> byChapter(@Nullable List<String> texts) {
            var parts = YearPart.values();
            if (texts == null || texts.size() != parts.length) throw Sentence.badRequest("evaluation.parts.missing");
            var by = new EnumMap<YearPart, String>(YearPart.class);
            for (int at = 0; at < parts.length; at++) by.put(parts[at], texts.get(at));
            return by;
        }

        private EvaluationReading.Place place() {
            return new EvaluationReading.Place(id, evaluation, null);
        }
    }

    /** Keeps all parts that are well, and shows those that are not again. */
    @PostMapping("/parts")
    Answer say(Member member, Form form, Texts t) {
        workplaces.belonging(member, form.id);
        transactions.snapshot(form.id, () -> writing.members.requireWriter(form.id, member));
        var written = form.written();
        var wrong = new HashMap<String, EvaluationPage.Sent>();
        try {
            transactions.in(form.id, () -> {
                writing.members.requireWriter(form.id, member);
                var now = writing.evaluations.changing(writing.evaluations.of(form.id, form.evaluation));
                wrong.putAll(writing.parts.say(now, written, Form.byChapter(form.was), t));
                if (form.draft != null) draft(now, t);
            });
        } catch (Sentence closed) {
            if (closed.status().value() != 409) throw closed;
            written.forEach((part, text) -> wrong.put(
                    part.name(), new EvaluationPage.Sent(text, "", "", closed.in(t), EvaluationPage.Sent.CLASH)));
        }
        return wrong.isEmpty()
                ? new SeeOther("/workplaces/" + form.id + "/evaluations/" + form.evaluation + "?kept=yes")
                : reading.page(member, form.place(), wrong, t);
    }

    /** What the figures say today; what the council says stays. */
    private void draft(Evaluation now, Texts t) {
        var counted = writing.years.of(now.workplaceId(), now.year(), Dates.today(clock.instant()), t);
        writing.evaluations.draft(now, new Sentences(counted, t).all());
    }
}

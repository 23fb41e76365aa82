package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.evaluation.page.EvaluationPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
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
    private static final int SAID_MAX = 4000;

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
    record Writing(Evaluations evaluations, Members members, YearReading years) {}

    @GetMapping
    Page show(Member member, EvaluationReading.Place place, Texts t) {
        return reading.page(member, place, null, t);
    }

    /**
     * The form of a part.
     *
     * @param was what stood there when it was opened
     */
    record Form(
            UUID id,
            UUID evaluation,
            String part,
            @Nullable String said,
            @Nullable String was) {
        private Chapter chapter() {
            return Arrays.stream(Chapter.values())
                    .filter(each -> each.name().equals(part))
                    .findFirst()
                    .orElseThrow(Sentence::notFound);
        }

        private String written() {
            return Objects.requireNonNullElse(said, "");
        }

        private EvaluationReading.Place place() {
            return new EvaluationReading.Place(id, evaluation);
        }
    }

    @PostMapping("/parts/{part}")
    Answer say(Member member, Form form, Texts t) {
        workplaces.belonging(member, form.id);
        var chapter = form.chapter();
        try {
            transactions.in(form.id, () -> {
                writing.members.requireWriter(form.id, member);
                var now = writing.evaluations.changing(writing.evaluations.of(form.id, form.evaluation));
                var stands = now.part(chapter).said();
                var said = PlainText.ofAny(form.written(), SAID_MAX, true);
                if (!same(stands, form.was) && !stands.equals(said))
                    throw Sentence.conflict("evaluation.part.meanwhile");
                writing.evaluations.say(now, chapter, said);
            });
            return new SeeOther("/workplaces/" + form.id + "/evaluations/" + form.evaluation + "#" + chapter);
        } catch (Sentence wrong) {
            if (wrong.status().value() == 404) throw wrong;
            return again(member, form, wrong, t);
        }
    }

    private static boolean same(String stands, @Nullable String was) {
        return PlainText.ofAny(was, SAID_MAX, true).equals(stands);
    }

    /** With what stands there now, so that the next press is built on it. */
    private EvaluationPage again(Member member, Form form, Sentence wrong, Texts t) {
        var before = reading.page(member, form.place(), null, t);
        int status = wrong.status().value() == 400 ? 422 : wrong.status().value();
        var other = status == 409 ? before.evaluation().part(form.chapter()).said() : "";
        var sent = new EvaluationPage.Sent(form.part, form.written(), "", other, wrong.in(t), status);
        return reading.page(member, form.place(), sent, t);
    }

    /** What the figures say today; what the council says stays. */
    @PostMapping("/draft")
    SeeOther draft(Member member, EvaluationReading.Place place, Texts t) {
        workplaces.belonging(member, place.id());
        var today = Dates.today(clock.instant());
        return new SeeOther(transactions.in(place.id(), () -> {
            writing.members.requireWriter(place.id(), member);
            var now = writing.evaluations.changing(writing.evaluations.of(place.id(), place.evaluation()));
            var counted = writing.years.of(place.id(), now.year(), today, t);
            writing.evaluations.draft(now, new Sentences(counted, t).all());
            return now.here();
        }));
    }
}

package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.evaluation.page.EvaluationPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.council.Side;
import dk.kompetencedialog.workplace.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** That a side of the council stands by an evaluation as it was read. */
@Controller
@RequestMapping("/workplaces/{id}/evaluations/{evaluation}/signatures/{side}")
class SignatureController {
    private final Workplaces workplaces;
    private final EvaluationReading reading;
    private final Signing signing;
    private final Transactions transactions;
    private final Clock clock;

    SignatureController(
            Workplaces workplaces, EvaluationReading reading, Signing signing, Transactions transactions, Clock clock) {
        this.workplaces = workplaces;
        this.reading = reading;
        this.signing = signing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("evaluationSigning")
    record Signing(Evaluations evaluations, Members members, LawReading law, Audit audit) {}

    /**
     * The form.
     *
     * @param turn what was read
     */
    record Form(
            UUID id,
            UUID evaluation,
            String side,
            @Nullable String name,
            @Nullable String on,
            @Nullable String turn) {
        private Side ofSide() {
            return Arrays.stream(Side.values())
                    .filter(each -> each.name().equals(side))
                    .findFirst()
                    .orElseThrow(Sentence::notFound);
        }

        private String path() {
            return "/workplaces/" + id + "/evaluations/" + evaluation;
        }

        private Evaluation.Signature signature(LocalDate today, int year) {
            var signer = PlainText.ofAny(name, Person.NAME_MAX, false);
            if (signer.isEmpty()) throw Sentence.badRequest("evaluation.sign.name.missing");
            var day = Dates.read(Objects.requireNonNullElse(on, ""));
            if (day.isAfter(today)) throw Sentence.badRequest("evaluation.sign.future");
            if (day.getYear() < year) throw Sentence.badRequest("evaluation.sign.early", String.valueOf(year));
            return new Evaluation.Signature(signer, day);
        }
    }

    @PostMapping
    Answer sign(Member member, Form form, Texts t) {
        workplaces.belonging(member, form.id);
        var side = form.ofSide();
        try {
            transactions.in(form.id, () -> {
                signing.members.requireSigner(form.id, member, side);
                sign(form, side, t);
                signing.audit.write(
                        form.id, member, AuditKind.valueOf("EVALUATION_" + side + "_SIGNED"), form.evaluation);
            });
            return new SeeOther(form.path() + "#signatures");
        } catch (Sentence wrong) {
            if (wrong.status().value() == 404) throw wrong;
            int status = wrong.status().value() == 400
                    ? EvaluationPage.Sent.WRONG
                    : wrong.status().value();
            var sent = new EvaluationPage.Sent(
                    Objects.requireNonNullElse(form.name, ""),
                    Objects.requireNonNullElse(form.on, ""),
                    "",
                    wrong.in(t),
                    status);
            return reading.page(
                    member, new EvaluationReading.Place(form.id, form.evaluation, null), Map.of(form.side, sent), t);
        }
    }

    private void sign(Form form, Side side, Texts t) {
        var now = signing.evaluations.of(form.id, form.evaluation);
        if (!String.valueOf(now.turn()).equals(form.turn)) throw Sentence.conflict("evaluation.sign.changed");
        var signature = form.signature(Dates.today(clock.instant()), now.year());
        signing.evaluations.sign(now, side, signature);
        if (signing.evaluations.of(form.id, form.evaluation).met().isEmpty())
            signing.evaluations.met(now, signing.law.documents(form.id, t));
    }

    @PostMapping("/removal")
    SeeOther takeBack(Member member, Form form) {
        workplaces.belonging(member, form.id);
        transactions.in(form.id, () -> {
            signing.members.requireSigner(form.id, member, form.ofSide());
            var side = form.ofSide();
            if (signing.evaluations.takeBack(signing.evaluations.of(form.id, form.evaluation), side))
                signing.audit.write(
                        form.id, member, AuditKind.valueOf("EVALUATION_" + side + "_REOPENED"), form.evaluation);
        });
        return new SeeOther(form.path() + "#signatures");
    }
}

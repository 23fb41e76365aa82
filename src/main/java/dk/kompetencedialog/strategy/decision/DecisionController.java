package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.decision.DecisionRoom.Asked;
import dk.kompetencedialog.strategy.decision.Submission.Verdict;
import dk.kompetencedialog.workplace.council.Side;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A strategy on its way to a decision, for those who may write in it. */
@Controller
@RequestMapping("/strategies/{id}")
class DecisionController {
    private static final int ASKED = 300;
    private static final int REMARK = 1000;
    private static final int NAME = 60;
    private static final int OUTCOME = 500;
    private static final int REASON = 200;

    private final DecisionRoom room;
    private final Deciding deciding;
    private final Comments comments;

    DecisionController(DecisionRoom room, Deciding deciding, Comments comments) {
        this.room = room;
        this.deciding = deciding;
        this.comments = comments;
    }

    @GetMapping
    Page home(Member member, @PathVariable UUID id, HttpServletRequest request) {
        return room.page(new Asked(member, id, request));
    }

    @PostMapping("/hearings")
    Answer hear(Member member, @PathVariable UUID id, HttpServletRequest request) {
        return room.doing(new Asked(member, id, request), "hearing", act -> {
            if (act.said("asked").isBlank()) throw Sentence.badRequest("decision.nobodyAsked");
            var asked = PlainText.of(act.said("asked"), ASKED, false);
            deciding.hear(act.strategy(), act.by(), asked, Dates.end(Dates.read(act.said("deadline"))));
        });
    }

    @PostMapping("/deadline")
    Answer extend(Member member, @PathVariable UUID id, HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request),
                "deadline",
                act -> deciding.extend(act.strategy(), Dates.end(Dates.read(act.said("deadline")))));
    }

    /** What became of what somebody said in a hearing. */
    @PostMapping("/comments/{comment}/outcome")
    Answer answer(Member member, @PathVariable UUID id, @PathVariable UUID comment, HttpServletRequest request) {
        return room.doing(new Asked(member, id, request), "comment-" + comment, act -> {
            if (act.said("outcome").isBlank()) throw Sentence.badRequest("decision.noOutcome");
            var outcome = PlainText.of(act.said("outcome"), OUTCOME, true);
            comments.answer(act.strategy().room(), comment, outcome, act.by());
        });
    }

    @PostMapping("/comments/{comment}/outcome/removal")
    Answer unanswer(Member member, @PathVariable UUID id, @PathVariable UUID comment, HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request),
                "comment-" + comment,
                act -> comments.unanswer(act.strategy().room(), comment));
    }

    /** Takes away what should not stand. */
    @PostMapping("/comments/{comment}/removal")
    Answer remove(Member member, @PathVariable UUID id, @PathVariable UUID comment, HttpServletRequest request) {
        return room.doing(new Asked(member, id, request), "comment-" + comment, act -> {
            if (act.said("reason").isBlank()) throw Sentence.badRequest("decision.noRemovalReason");
            var reason = PlainText.of(act.said("reason"), REASON, false);
            comments.remove(act.strategy().room(), comment, reason, act.by());
        });
    }

    @PostMapping("/comments/{comment}/return")
    Answer bringBack(Member member, @PathVariable UUID id, @PathVariable UUID comment, HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request),
                "comment-" + comment,
                act -> comments.bringBack(act.strategy().room(), comment));
    }

    @PostMapping("/submissions")
    Answer submit(Member member, @PathVariable UUID id, HttpServletRequest request) {
        return room.doing(new Asked(member, id, request), "meeting", act -> {
            var note = PlainText.ofAny(act.said("note"), REMARK, true);
            deciding.submit(
                    act.strategy(), act.by(), new Deciding.Item(act.council(), Dates.read(act.said("day")), note));
        });
    }

    @PostMapping("/verdicts/{side}")
    Answer speak(Member member, @PathVariable UUID id, @PathVariable Side side, HttpServletRequest request) {
        return room.doing(new Asked(member, id, request), "side-" + side, act -> {
            act.requireRecorder(side);
            if (act.said("by").isBlank()) throw Sentence.badRequest("decision.noSpeaker");
            if (act.said("verdict").isBlank()) throw Sentence.badRequest("decision.noVerdict");
            var by = PlainText.of(act.said("by"), NAME, false);
            var remark = PlainText.ofAny(act.said("remark"), REMARK, true);
            var approves = act.said("verdict").equals("approve");
            deciding.speak(act.strategy(), new Verdict(side, approves, by, remark, act.by()));
        });
    }

    @PostMapping("/verdicts/{side}/removal")
    Answer takeBack(Member member, @PathVariable UUID id, @PathVariable Side side, HttpServletRequest request) {
        return room.doing(new Asked(member, id, request), "side-" + side, act -> {
            act.requireRecorder(side);
            deciding.takeBack(act.strategy(), side);
        });
    }

    @PostMapping("/publications/{number}")
    Answer publish(Member member, @PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request),
                "publication",
                act -> deciding.publish(act.strategy(), number, term(act), tells(act)));
    }

    /** Other days for the one that is in force. */
    @PostMapping("/publications/{number}/days")
    Answer correct(Member member, @PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        return room.doing(
                new Asked(member, id, request),
                "days",
                act -> deciding.correct(act.strategy(), number, term(act), tells(act)));
    }

    private static Deciding.Term term(DecisionRoom.Act act) {
        return new Deciding.Term(
                Dates.read(act.said("from")), Dates.read(act.said("until")), Dates.read(act.said("review")));
    }

    private static boolean tells(DecisionRoom.Act act) {
        return act.said("tell").equals("yes");
    }
}

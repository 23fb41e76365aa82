package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.evaluation.page.EvaluationPage.Sent;
import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a council says to the parts of an evaluation. Wants the transaction that counts the change. */
@Component
class PartWriting {
    private static final int SAID_MAX = 4000;

    private final Evaluations evaluations;

    PartWriting(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * Keeps what can be kept; what cannot is given, by part: too long, or on what others wrote meanwhile.
     *
     * @param was what stood there when the writer began
     */
    Map<String, Sent> say(Evaluation now, Map<YearPart, String> written, Map<YearPart, String> was, Texts t) {
        var wrong = new HashMap<String, Sent>();
        written.forEach((chapter, text) -> {
            var stands = now.part(chapter).said();
            try {
                var said = PlainText.ofAny(text, SAID_MAX, true);
                if (said.equals(stands)) return;
                if (!settled(was.get(chapter)).equals(stands)) {
                    wrong.put(
                            chapter.name(), new Sent(text, "", stands, t.get("evaluation.part.meanwhile"), Sent.CLASH));
                } else evaluations.say(now, chapter, said);
            } catch (Sentence tooLong) {
                var other = settled(was.get(chapter)).equals(stands) ? "" : stands;
                wrong.put(chapter.name(), new Sent(text, "", other, tooLong.in(t), Sent.WRONG));
            }
        });
        return wrong;
    }

    private static String settled(@Nullable String was) {
        return PlainText.ofAny(was, SAID_MAX, true);
    }
}

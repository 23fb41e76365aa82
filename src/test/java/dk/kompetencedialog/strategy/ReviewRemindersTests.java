package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.kompetencedialog.platform.mail.PostOffice;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReviewRemindersTests extends DecisionTest {
    @Test
    void aMonthBeforeTheCouncilIsRemindedOnceOfEachDay() throws Exception {
        var mail = "ole-" + writer.strategy() + "@klit.dk";
        var people = "/workplaces/" + sitting.workplaceId() + "/people";
        lead.get(people);
        lead.form(people, "name", "Pia Dahl", "mail", mail);
        members.sits(sitting.workplaceId(), mail);
        submit();
        speak("A", "approve", "");
        speak("B", "approve", "");
        hold("", "2031-12-01");
        at("2031-10-20T10:00:00Z");
        at("2031-11-02T10:00:00Z");
        at("2031-11-03T10:00:00Z");
        var letter = PostOffice.await(mail, 1);
        assertThat(letter.getSubject()).contains("1. december 2031");
        assertThat(GreenMailUtil.getBody(letter)).contains("/strategies/" + writer.strategy());
        members.again(lead, lead);
        hold("/days", "2031-12-03");
        at("2031-11-05T10:00:00Z");
        assertThat(PostOffice.await(mail, 2).getSubject()).contains("3. december 2031");
    }

    private void hold(String days, String review) {
        assertThat(post("/publications/1" + days, "from", "2031-01-01", "until", "2034-12-31", "review", review)
                        .status())
                .isEqualTo(303);
    }

    private void at(String time) {
        clock.move(Duration.between(clock.instant(), Instant.parse(time)));
        doNow("remind-of-reviews");
    }
}

package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from somebody's own page to the activities they answer for. */
@Component
@Order(0)
class OwnActivities implements OwnCards {
    private static final int MOST = 5;

    private final Tracking tracking;
    private final StatusController.Reading reading;

    OwnActivities(Tracking tracking, StatusController.Reading reading) {
        this.tracking = tracking;
        this.reading = reading;
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        var person = reading.person(workplace.id(), member);
        if (person == null) return List.of();
        return tracking.answeredBy(workplace.id(), person).stream()
                .filter(activity -> !activity.isDone())
                .limit(MOST)
                .map(activity -> new HomeCard.Link(
                        t.get("plan.own.answer", cut(activity.text())),
                        "/plans/%s/activities/%s/check-ins".formatted(activity.planId(), activity.id())))
                .toList();
    }

    private static String cut(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}

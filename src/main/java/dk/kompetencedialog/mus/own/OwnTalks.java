package dk.kompetencedialog.mus.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.MusStanding;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways from somebody's own page to this year's talks. */
@Component
@Order(1)
class OwnTalks implements OwnCards {
    private final Rounds rounds;
    private final Standings standings;
    private final Clock clock;

    OwnTalks(Rounds rounds, Standings standings, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        var standing = standings.any(workplace.id(), member);
        if (standing.person() == null) return List.of();
        return rounds.of(workplace.id()).stream()
                .findFirst()
                .map(round -> ways(round, standing, t))
                .orElseGet(List::of);
    }

    private List<HomeCard.Link> ways(Round round, MusStanding standing, Texts t) {
        var year = String.valueOf(round.year());
        var today = Dates.today(clock.instant());
        boolean counted = round.state(today) == Round.State.GATHERED;
        var own = new HomeCard.Link(
                t.get(counted ? "mus.figures.own" : "mus.own.go", year),
                round.here() + (counted ? "/figures" : "/mine"));
        var leads = standing.leads()
                ? Stream.of(new HomeCard.Link(t.get("mus.held.go", year), round.here() + "/held"))
                : Stream.<HomeCard.Link>empty();
        return Stream.concat(Stream.of(own), leads).toList();
    }
}

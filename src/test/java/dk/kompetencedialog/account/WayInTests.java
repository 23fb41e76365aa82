package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A way in that was changed, and how much one way in lets through. */
class WayInTests extends WorkshopTest {
    private static final Executor RUSHING = Thread::startVirtualThread;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @Autowired
    private Seating seating;

    private Browser inside;

    @BeforeEach
    void somebodyIsIn() {
        sitDown(false);
        inside = new Browser(port);
        inside.form("/join", "way", way(sitting).token(), "name", "Mette");
    }

    @Test
    void aCodeThatWasChangedLeadsNowhereAndTheNewOneIn() {
        var old = way(sitting);
        try (var wall = follow("projector")) {
            wall.until("id: ");
            renew();
            wall.until(way(sitting).code().spaced());
        }
        var now = way(sitting);
        var stranger = new Browser(port);
        assertThat(stranger.get("/join?code=" + old.code().value()).status()).isEqualTo(404);
        assertThat(stranger.get("/join?code=" + old.token()).status()).isEqualTo(404);
        assertThat(stranger.form("/join", "way", old.token(), "name", "Jonas").status())
                .isEqualTo(404);
        assertThat(stranger.form("/join", "way", now.token(), "name", "Jonas").leadsTo())
                .isEqualTo("/w/" + sitting.id());
        assertThat(inside.get(sitting.path("")).status()).isEqualTo(200);
    }

    @Test
    void whoWasOnTheWayByTheOldCodeIsNotLetIn() {
        var old = way(sitting);
        renew();
        var key = SeatKey.cut(sitting.workplaceId(), sitting.id());
        for (var way : List.of(old.token(), old.code().value()))
            assertThatThrownBy(() -> seating.join(key, "Jonas", way)).isInstanceOf(Sentence.class);
        assertThat(seating.join(key, "Jonas", way(sitting).code().spaced())).isEqualTo(key);
    }

    @Test
    void aWayThatWasClosedIsClosedUnderItsNewCode() {
        sitting.command(sitting.facilitator(), "POST /code/closing", "{}");
        renew();
        var late = new Browser(port).form("/join", "way", way(sitting).token(), "name", "Jonas");
        assertThat(late.status()).isEqualTo(410);
    }

    @Test
    void aGuestChangesNoCode() {
        var old = way(sitting);
        assertThat(sitting.command(inside, "POST /code/renewal", "{}").status()).isEqualTo(403);
        assertThat(way(sitting)).isEqualTo(old);
    }

    @Test
    void aFullWorkshopTakesNoMoreGuestsAndStillItsFacilitator() throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var seats = owner.prepareStatement("""
                        insert into kd.seat (workplace_id, room_id, id, token_hash, role, name, joined)
                        select ?, ?, gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), 'PARTICIPANT', 'N' || n, 1000 + n
                        from generate_series(1, ?) n
                        """)) {
            seats.setObject(1, sitting.workplaceId());
            seats.setObject(2, sitting.id());
            seats.setInt(3, Seats.MOST);
            seats.executeUpdate();
        }
        var late = new Browser(port).form("/join", "way", way(sitting).token(), "name", "Jonas");
        assertThat(late.body()).contains("ikke plads til flere");
        try (var owner = behindTheWalls.connectAsOwner();
                var taken = owner.createStatement()) {
            taken.executeUpdate(
                    "update kd.seat set removed = true where name like 'N1%' and room_id = '" + sitting.id() + "'");
        }
        var room = new Browser(port).form("/join", "way", way(sitting).token(), "name", "Jonas");
        assertThat(room.leadsTo()).isEqualTo("/w/" + sitting.id());
        var again = new Browser(port);
        members.again(sitting.facilitator(), again);
        again.get("/workshops/" + sitting.id());
        assertThat(again.form("/workshops/" + sitting.id() + "/seat").leadsTo()).isEqualTo(sitting.path("/desk"));
    }

    @Test
    void oneSeatFollowsFromSoManyPagesAndNoMore() {
        var pages = new ArrayList<Following>();
        try {
            for (int page = 0; page < 20; page++) pages.add(follow("list"));
            pages.getLast().until("id: ");
            assertThat(follow("list").status()).isEqualTo(429);
        } finally {
            pages.forEach(Following::close);
        }
    }

    /** So many ask at once that each is told there is a place: those past the limit are cut, and the others hear what happens. */
    @Test
    void aRushOfPagesFromOneSeatEndsAtTheLimit() {
        var path = sitting.path("/stream?surface=list&places=" + sitting.places(inside));
        var rush = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Following.open(inside, path, ""), RUSHING))
                .limit(60)
                .toList();
        var pages = rush.stream().map(CompletableFuture::join).toList();
        try {
            await(pages, 20);
            assertThat(sitting.step(2).status()).isEqualTo(200);
            var open = pages.stream().filter(WayInTests::isOpen).toList();
            var now = sitting.position(inside);
            open.forEach(page -> page.until("id: " + now));
            assertThat(open).hasSizeLessThanOrEqualTo(20);
        } finally {
            pages.forEach(Following::close);
        }
    }

    private static void await(List<Following> pages, int most) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (pages.stream().filter(WayInTests::isOpen).count() > most)
            assertThat(System.nanoTime()).as("pages that follow").isLessThan(end);
    }

    private static boolean isOpen(Following page) {
        return page.status() == 200 && !page.hasEnded();
    }

    private Following follow(String surface) {
        return Following.open(
                inside, sitting.path("/stream?surface=" + surface + "&places=" + sitting.places(inside)), "");
    }

    private void renew() {
        assertThat(sitting.command(sitting.facilitator(), "POST /code/renewal", "{}")
                        .status())
                .isEqualTo(200);
    }
}

package dk.kompetencedialog.world;

import dk.kompetencedialog.account.Way;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test in which members of workplaces of their own hold workshops, on the program that all tests share. */
@ProgramTest
public abstract class WorkshopTest {
    @LocalServerPort
    protected int port;

    @Autowired
    protected Members members;

    /** The program's time, which is the machine's again after each test. */
    @Autowired
    protected MovableClock clock;

    /** The workshop that {@link #sitDown} opened. */
    protected Sitting sitting;

    /** The first guest in it. */
    protected Browser mette;

    @Autowired
    private Ways ways;

    @Autowired
    private Transactions transactions;

    @Autowired
    private List<Job> jobs;

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    /** Opens the workshop that the test is about, with Mette in it. */
    protected final void sitDown(boolean named) {
        sitting = open(named);
        mette = sitting.guest("Mette Krogh");
    }

    /** One more workshop, led by a new member. */
    protected final Sitting open(boolean named) {
        return open(named, 5);
    }

    /** The same; {@code cap} is how many notes each may have on a board. */
    protected final Sitting open(boolean named, int cap) {
        return Sitting.open(members.signedIn(port), named, cap);
    }

    /** One without names, under this title. */
    protected final Sitting open(String title) {
        return Sitting.open(members.signedIn(port), title, false, 5);
    }

    /** Does now what the program does at its times. */
    protected final void doNow(String job) {
        jobs.stream().filter(each -> each.name().equals(job)).forEach(Job::run);
    }

    /** The way into a workshop, with the token that no page writes out. */
    protected final Way way(Sitting into) {
        return transactions.in(into.workplaceId(), () -> ways.into(into.workplaceId(), into.id()));
    }
}

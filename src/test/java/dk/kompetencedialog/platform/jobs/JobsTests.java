package dk.kompetencedialog.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two programs on one database, of which one dies. */
class JobsTests {
    private static final Duration FOR_LONG = Duration.ofDays(1);

    private final TestDatabase.Access database = TestDatabase.fresh();
    private final Counted job = new Counted();

    @Test
    void whatOneHasDoneTheOtherDoesNotDoAgain() throws Exception {
        var one = started();
        job.awaitOnce();
        await("not picked and last_success is not null");
        var two = started();
        await("not picked and execution_time > last_success + interval '23 hours'");
        one.stop();
        two.stop();
        assertThat(job.done.availablePermits()).isZero();
    }

    /** It had begun, and said nothing more. */
    @Test
    void whatOneDiedOfAnotherTakesUp() throws Exception {
        var first = started();
        job.awaitOnce();
        await("not picked and last_success is not null");
        first.stop();
        change("update library.scheduled_tasks set picked = true, picked_by = 'dead', execution_time = '2020-01-01',"
                + " last_heartbeat = '2020-01-01'");
        var second = started();
        await("not picked and execution_time > '2021-01-01'");
        var third = started();
        job.awaitOnce();
        second.stop();
        third.stop();
    }

    private Jobs started() {
        var jobs = new Jobs(source(), List.of(job));
        jobs.start();
        return jobs;
    }

    private DataSource source() {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    private void await(String state) throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!stands(state)) assertThat(System.nanoTime()).as(state).isLessThan(end);
    }

    private boolean stands(String state) throws SQLException {
        try (var owner = database.connectAsOwner();
                var rows = owner.createStatement()
                        .executeQuery("select exists (select from library.scheduled_tasks where " + state + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void change(String statement) throws SQLException {
        try (var owner = database.connectAsOwner();
                var changing = owner.createStatement()) {
            changing.executeUpdate(statement);
        }
    }

    private static final class Counted implements Job {
        final Semaphore done = new Semaphore(0);

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Duration every() {
            return FOR_LONG;
        }

        @Override
        public void run() {
            done.release();
        }

        void awaitOnce() throws InterruptedException {
            assertThat(done.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}

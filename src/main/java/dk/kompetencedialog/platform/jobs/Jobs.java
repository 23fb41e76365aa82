package dk.kompetencedialog.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs: each on one program at a time, and taken up by another when that one dies. */
@Component
class Jobs implements SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    Jobs(DataSource database, List<Job> jobs) {
        scheduler = Scheduler.create(database)
                .tableName("library.scheduled_tasks")
                .threads(1)
                .pollingInterval(Duration.ofMinutes(1))
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .build();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("jobs-start").start(scheduler::start);
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }
}

package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Turns;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to the database. Each transaction first says whose rows it is about, and PostgreSQL's row security shows it
 * no others. A call inside another joins it when it is about the same workplace; about another one it is a bug.
 */
@Component
public class Transactions {
    private static final String WORKPLACE = "select set_config('kd.workplace', ?, true)";
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only; " + WORKPLACE;
    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private final TransactionTemplate template;
    private final JdbcTemplate sql;
    private final Turns turns = new Turns();

    Transactions(PlatformTransactionManager manager, JdbcTemplate sql) {
        this.template = new TransactionTemplate(manager);
        this.sql = sql;
    }

    private record Scope(String workplace, boolean writes) {}

    /** Reads and writes the rows of one workplace (READ COMMITTED); rolls back when the work throws. */
    public <T extends @Nullable Object> T in(UUID workplaceId, Supplier<T> work) {
        return within(new Scope(workplaceId.toString(), true), work);
    }

    /** As {@link #in(UUID, Supplier)}, without an answer. */
    public void in(UUID workplaceId, Runnable work) {
        in(workplaceId, answerless(work));
    }

    /**
     * As {@link #in(UUID, Supplier)}, for what many want to change at the same time: those of a line take turns, and may share a transaction. What
     * is done may be done again after a rollback.
     */
    public <T extends @Nullable Object> T inTurn(UUID workplaceId, UUID line, Supplier<T> work) {
        return CURRENT.isBound() ? in(workplaceId, work) : turns.take(line, work, all -> in(workplaceId, all));
    }

    /** Reads the rows of one workplace as they stood at one moment (REPEATABLE READ, read only). */
    public <T extends @Nullable Object> T snapshot(UUID workplaceId, Supplier<T> work) {
        return within(new Scope(workplaceId.toString(), false), work);
    }

    /** As {@link #snapshot(UUID, Supplier)}, without an answer. */
    public void snapshot(UUID workplaceId, Runnable work) {
        snapshot(workplaceId, answerless(work));
    }

    /** Reaches, through definer functions, what bears no workplace (the list in docs/row-security.md); sees no workplace's rows. */
    public <T extends @Nullable Object> T outside(Supplier<T> work) {
        return within(new Scope("", true), work);
    }

    /** As {@link #outside(Supplier)}, without an answer. */
    public void outside(Runnable work) {
        outside(answerless(work));
    }

    /** Runs when the transaction in hand has been committed; not at all when it is rolled back. It must not use the database. */
    public void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** As {@link #afterCommit}; at once where there is no transaction in hand. */
    public void afterwards(Runnable work) {
        if (CURRENT.isBound()) afterCommit(work);
        else work.run();
    }

    private <T extends @Nullable Object> T within(Scope scope, Supplier<T> work) {
        if (!CURRENT.isBound()) {
            return ScopedValue.where(CURRENT, scope).call(() -> begin(scope, work));
        }
        Scope current = CURRENT.get();
        if (!current.workplace.equals(scope.workplace) || (scope.writes && !current.writes)) {
            throw new IllegalStateException("a transaction inside one about another workplace, or that only reads");
        }
        return work.get();
    }

    private <T extends @Nullable Object> T begin(Scope scope, Supplier<T> work) {
        return template.execute(status -> {
            sql.execute(scope.writes ? WORKPLACE : SNAPSHOT, stating(scope.workplace));
            return work.get();
        });
    }

    private static PreparedStatementCallback<Boolean> stating(String workplace) {
        return statement -> {
            statement.setString(1, workplace);
            return statement.execute();
        };
    }

    private static Supplier<@Nullable Void> answerless(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }
}

package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.ProgramTest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgramTest
class TransactionsTests {
    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    final UUID ours = UUID.randomUUID();
    final UUID theirs = UUID.randomUUID();

    @BeforeEach
    void twoWorkplaces() {
        for (UUID workplace : List.of(ours, theirs)) {
            transactions.in(workplace, () -> make(workplace));
        }
    }

    @Test
    void showsOneWorkplaceAlone() {
        assertThat(transactions.in(ours, this::seen)).containsExactly(ours);
        assertThat(transactions.snapshot(theirs, this::seen)).containsExactly(theirs);
        assertThat(transactions.outside(this::seen)).isEmpty();
    }

    @Test
    void refusesRowsOfAnother() {
        assertThatThrownBy(() -> transactions.in(ours, () -> make(UUID.randomUUID())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void showsNothingOutsideATransaction() {
        assertThat(seen()).isEmpty();
    }

    @Test
    void joinsTheTransactionOfTheSameWorkplaceOnly() {
        transactions.in(ours, () -> {
            assertThat(transactions.snapshot(ours, this::seen)).containsExactly(ours);
            assertThatThrownBy(() -> transactions.in(theirs, this::seen)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> transactions.outside(this::seen)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void aSnapshotDoesNotWriteAndDoesNotMove() {
        transactions.snapshot(ours, () -> {
            assertThatThrownBy(() -> transactions.in(ours, this::seen)).isInstanceOf(IllegalStateException.class);
            assertThat(setting("transaction_isolation")).isEqualTo("repeatable read");
            assertThat(setting("transaction_read_only")).isEqualTo("on");
        });
        assertThat(transactions.in(ours, () -> setting("transaction_isolation")))
                .isEqualTo("read committed");
    }

    @Test
    void keepsNothingOfWorkThatThrows() {
        UUID third = UUID.randomUUID();
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> transactions.in(third, () -> {
                    make(third);
                    transactions.afterCommit(() -> told.add("committed"));
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(transactions.in(third, this::seen)).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void worksAsARoleThatOwnsNothing() {
        assertThat(sql.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(sql.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> sql.sql("select * from kd.account").query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void make(UUID workplace) {
        sql.sql("insert into kd.workplace (workplace_id, name, created_at) values (?, 'Et sted', ?)")
                .params(workplace, OffsetDateTime.parse("2026-11-24T09:00:00Z"))
                .update();
    }

    private List<UUID> seen() {
        return sql.sql("select workplace_id from workplace").query(UUID.class).list();
    }

    private String setting(String name) {
        return sql.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}

package dk.kompetencedialog.workplace.notice;

import dk.kompetencedialog.account.Welcome.Notice;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each workplace tells of who answers for what is written there. Wants an open transaction of the workplace. */
@Component
public class PrivacyNotices {
    private final JdbcClient sql;

    PrivacyNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@link Notice#NONE} where the workplace has told nothing. */
    public Notice of(UUID workplaceId) {
        return sql.sql("select contact, basis, processor from privacy_notice where workplace_id = ?")
                .param(workplaceId)
                .query((row, at) ->
                        new Notice(row.getString("contact"), row.getString("basis"), row.getString("processor")))
                .optional()
                .orElse(Notice.NONE);
    }

    void keep(UUID workplaceId, Notice told) {
        sql.sql("""
                        insert into privacy_notice (workplace_id, contact, basis, processor) values (?, ?, ?, ?)
                        on conflict (workplace_id)
                        do update set contact = excluded.contact, basis = excluded.basis, processor = excluded.processor
                        """)
                .params(workplaceId, told.contact(), told.basis(), told.processor())
                .update();
    }
}

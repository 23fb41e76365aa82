package dk.kompetencedialog.keeping.paper;

import dk.kompetencedialog.keeping.Plan;
import dk.kompetencedialog.keeping.Plans;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.notice.PrivacyNotices;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the program is set. Wants a snapshot of the workplace. */
@Component
class FactsReading {
    private final Plans plans;
    private final PrivacyNotices notices;
    private final Delivery delivery;
    private final Settings settings;
    private final JdbcClient sql;
    private final int auditYears;

    FactsReading(
            Plans plans,
            PrivacyNotices notices,
            Delivery delivery,
            Settings settings,
            JdbcClient sql,
            @Value("${kd.audit-years:5}") int auditYears) {
        this.plans = plans;
        this.notices = notices;
        this.delivery = delivery;
        this.settings = settings;
        this.sql = sql;
        this.auditYears = auditYears;
    }

    Facts of(Workplace workplace, Texts t) {
        Plan plan = plans.of(workplace, t);
        return new Facts(
                workplace.name(),
                notices.of(workplace.id()),
                plan.times(),
                plan.said(),
                consultants(workplace, t),
                delivery.isOpen(),
                hasOwnLogin(workplace),
                settings.database().url() != null,
                settings.address(0).getScheme().equals("https"),
                settings.backup().days(),
                auditYears);
    }

    private List<String> consultants(Workplace workplace, Texts t) {
        return sql.sql(
                        "select name, guest_of from person where workplace_id = ? and guest_of is not null order by name, id")
                .param(workplace.id())
                .query((row, at) -> t.get("paper.consultant", row.getString("name"), row.getString("guest_of")))
                .list();
    }

    private boolean hasOwnLogin(Workplace workplace) {
        return sql.sql("select exists (select from own_login where workplace_id = ? and open)")
                .param(workplace.id())
                .query(Boolean.class)
                .single();
    }
}

package dk.kompetencedialog.plan.row;

import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form for one kind of row of a plan. Wants an open transaction of the workplace. */
interface RowForm {
    Texts t();

    /** Its fields, from the top. */
    List<String> names();

    /** What stands; {@link Fields#NONE} for a row that is not there yet. */
    Fields now(UUID id);

    /** What is wrong in which field; a day that is past is wrong only where it was not that before. */
    Map<String, String> wrong(Fields sent, Fields now);

    /** What the value of a field is in words. */
    String said(String name, String value);

    /** Keeps what was found right. */
    void keep(UUID id, Fields right);
}

package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;
import java.util.List;

/** A whole page: the record that its template gets as {@code page}, with the layout round it. */
public interface Page extends Fragment {
    /** What stands in the window's title, before the name of the program. */
    String title(Texts t);

    /** The sheets the page takes, and whether it has the bar on top and the foot. */
    default Look look() {
        return Look.PLAIN;
    }

    /** The workshop whose colours the page has. */
    default Theme theme() {
        return Theme.W1;
    }

    /** Browser modules that the page starts, like {@code js/phone.js}. */
    default List<String> modules() {
        return List.of();
    }

    /** The HTTP status; 422 where a form is shown again with what is wrong. */
    default int status() {
        return 200;
    }
}

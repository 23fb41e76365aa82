/** PostgreSQL: the embedded one, migrations, and transactions that state their workplace. */
@NamedInterface("data")
@NullMarked
package dk.kompetencedialog.platform.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

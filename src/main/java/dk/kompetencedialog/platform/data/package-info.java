/** PostgreSQL: the embedded one, migrations, and transactions that state their workplace. */
@NullMarked
package dk.kompetencedialog.platform.data;

import org.jspecify.annotations.NullMarked;

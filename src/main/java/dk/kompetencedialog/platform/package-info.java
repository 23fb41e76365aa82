/** Glue that knows no feature: web, access to data, time. */
@NullMarked
package dk.kompetencedialog.platform;

import org.jspecify.annotations.NullMarked;

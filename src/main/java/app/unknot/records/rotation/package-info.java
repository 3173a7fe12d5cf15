/** Another key for the practice: everything sealed again, the access log handed over, the old key kept for old backups. */
@NullMarked
package app.unknot.records.rotation;

import org.jspecify.annotations.NullMarked;

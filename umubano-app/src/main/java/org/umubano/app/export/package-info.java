/**
 * Events in the formats of others: tables, the layouts of event data sets, calendars, feeds, networks, references, linked data.
 *
 * <p>Each format is one class behind {@link org.umubano.app.export.Exporter}; {@link org.umubano.app.export.ExportFormat}
 * names them. All write UTF-8, are deterministic and read no clock.
 *
 * <pre>{@code
 * Exporter csv = ExportFormat.of("events.csv", new ExportFormat.Setting(false, List.of()));
 * int left = csv.write(events, reports, System.out);
 * }</pre>
 */
@NullMarked
package org.umubano.app.export;

import org.jspecify.annotations.NullMarked;

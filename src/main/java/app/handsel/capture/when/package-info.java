/** Days and times as people write them, read from a moment in a zone. */
package app.handsel.capture.when;

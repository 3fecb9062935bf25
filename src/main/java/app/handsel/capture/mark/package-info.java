/** Lines that begin with a mark and are meant exactly as they are written. */
package app.handsel.capture.mark;

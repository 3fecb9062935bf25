/** Where one sentence ends and the next begins, as people type them. */
package app.handsel.capture.sentence;

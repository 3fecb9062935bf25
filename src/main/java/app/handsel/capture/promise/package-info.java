/** What we undertake, and what they do. */
package app.handsel.capture.promise;

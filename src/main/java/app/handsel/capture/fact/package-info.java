/** What a text tells about customers: facts about them, what they asked, what went wrong, who sent whom. */
package app.handsel.capture.fact;

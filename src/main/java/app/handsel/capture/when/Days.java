package app.handsel.capture.when;

import java.util.List;

/** One or more days that depend on the moment they are said in; several when it can be read several ways. */
interface Days {

    List<Span> seen(Asked asked);
}

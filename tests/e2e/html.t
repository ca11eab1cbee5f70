A page contains the title, its date, a row and a card for each level, and how to apply; nothing else is
needed to read it.

  $ guichet -f html 2024-03-10 >page.html; grep -cE '<(script|link|img|iframe|object)' page.html
  1
  $ sed -n '1,/<style>/p; /<body>/,/<h2>/p' page.html
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  <title>Validation of personal and professional experience (VAPP)</title>
  <style>
  <body>
  <header>
  <h1>Validation of personal and professional experience (VAPP)</h1>
  <p>Université de Rouen Normandie</p>
  <div class="note">
  <p>As of <time datetime="2024-03-10">Sunday 10 March 2024</time>, Paris time</p>
  <p>If that was long ago, do not rely on this page: see the addresses below.</p>
  </div>
  </header>
  <main>
  <h2>At a glance</h2>
  $ sed -n '/id="M1"/,/<\/article>/p' page.html
  <article class="open" id="M1">
  <h3><b>M1</b> Master&#39;s degree, 1st year</h3>
  <p><b>OPEN</b> 14 days left</p>
  <p>Mon Master: <a href="https://www.monmaster.gouv.fr/">https://www.monmaster.gouv.fr/</a></p>
  <p>From <time datetime="2024-02-26">Monday 26 February</time> to <time datetime="2024-03-24">Sunday 24 March 2024</time>, last day included, Paris time</p>
  <p>Intake 2024</p>
  <p class="quiet">Source of the dates: Notice VAPP de l&#39;Université de Rouen Normandie, « Trouver mon master »</p>
  </article>
  $ grep -E '<h[1-6]' page.html
  <h1>Validation of personal and professional experience (VAPP)</h1>
  <h2>At a glance</h2>
  <h2>Level by level</h2>
  <h3><b>L3</b> Bachelor&#39;s degree, 3rd year</h3>
  <h3><b>M1</b> Master&#39;s degree, 1st year</h3>
  <h3><b>M2</b> Master&#39;s degree, 2nd year</h3>
  <h3><b>DU</b> University diploma</h3>
  <h2>How to apply</h2>
  <h3>eCandidat</h3>
  <h3>Mon Master</h3>
  $ sed -n '/<section>/,$p' page.html | tail -n 12
  <h3>Mon Master</h3>
  <p>M1: <a href="https://www.monmaster.gouv.fr/">https://www.monmaster.gouv.fr/</a></p>
  <ol>
  <li>Open https://www.monmaster.gouv.fr/, the platform for applications to the first year of a master&#39;s degree.</li>
  <li>Look through all the national master&#39;s degrees that the accredited institutions offer there.</li>
  <li>File your applications.</li>
  <li>If none of your applications gets a positive answer, the services of the rectorate (services rectoraux) help you.</li>
  </ol>
  </section>
  </main>
  </body>
  </html>

The time line is in per cent: February, March and April of 2024 are 90 days, of which the 39th
is 10 March; M1 is open from the 26th to the 53rd.

  $ grep -o '<li class="row open">.*' page.html
  <li class="row open"><a href="#M1">M1</a><svg aria-hidden="true"><use href="#months:"/><rect x="27.77%" width="31.11%"/><rect class="day" x="42.77%"/></svg><span><b>OPEN</b> 14 days left</span></li>
  $ grep -o '<text [^>]*>[^<]*' page.html
  <text x="0.00%" y="1em" dx=".25em" class="label">2024
  <text x="0.00%" y="2.25em" dx=".25em" class="label">Feb
  <text x="32.22%" y="2.25em" dx=".25em" class="label">Mar
  <text x="66.66%" y="2.25em" dx=".25em" class="label">Apr
  <text class="today" x="42.77%" y="3.5em" text-anchor="middle">10 March

In French, at a time of day.

  $ guichet -l fr -c exemple.ini -f html '2027-04-26 9:30' >page.html
  $ sed -n '/<html/p; /<div class="note">/,/<h2>/p; /id="M1.vapp"/,/<\/article>/p' page.html
  <html lang="fr">
  <div class="note">
  <p>Situation au <time datetime="2027-04-26T09:30">lundi 26 avril 2027 à 9 h 30</time>, heure de Paris</p>
  <p>Si c'était il y a longtemps, ne vous fiez pas à cette page : consultez les adresses ci-dessous.</p>
  </div>
  </header>
  <main>
  <h2>En un coup d'œil</h2>
  <article class="open" id="M1.vapp">
  <h3><b>M1</b> Master 1re année <small>Validation des acquis personnels et professionnels (VAPP)</small></h3>
  <p><b>OUVERT</b> il reste 18 jours</p>
  <p>eCandidat : <a href="https://ecandidat.example.org/">https://ecandidat.example.org/</a></p>
  <p>Du <time datetime="2027-03-01">lundi 1er mars</time> au <time datetime="2027-05-14">vendredi 14 mai 2027</time> inclus, heure de Paris</p>
  <p>Rentrée 2027</p>
  <p class="quiet">Source des dates : inventé pour cet exemple</p>
  </article>
  $ grep -o '<time .*' page.html | sort -u
  <time datetime="2027-03-01">lundi 1er mars</time> au <time datetime="2027-04-26T12:00">lundi 26 avril 2027 à 12 h</time>, heure de Paris</p>
  <time datetime="2027-03-01">lundi 1er mars</time> au <time datetime="2027-05-14">vendredi 14 mai 2027</time> inclus, heure de Paris</p>
  <time datetime="2027-04-26T09:30">lundi 26 avril 2027 à 9 h 30</time>, heure de Paris</p>
  <time datetime="2027-06-01T09:00">mardi 1er juin 2027 à 9 h</time>, heure de Paris ; aucune date de fermeture n'a été publiée</p>

The present is a moment, too.

  $ NOW=1710025200 guichet-at -f html L3 | grep 'As of'
  <p>As of <time datetime="2024-03-10T00:00">Sunday 10 March 2024 at 0:00</time>, Paris time</p>

With LEVELs, it contains these alone, in the order of the calendar, each once; an unknown level is
reported, and the page is about the others.

  $ guichet -f html M2 L3 m1 'Licence 3' 2024-03-10 | grep -E '<article|<h3'
  <article class="upcoming" id="L3">
  <h3><b>L3</b> Bachelor&#39;s degree, 3rd year</h3>
  <article class="open" id="M1">
  <h3><b>M1</b> Master&#39;s degree, 1st year</h3>
  <article class="upcoming" id="M2">
  <h3><b>M2</b> Master&#39;s degree, 2nd year</h3>
  <h3>eCandidat</h3>
  <h3>Mon Master</h3>
  $ guichet -f html M1 L1 2024-03-10 | grep '<article'
  <article class="open" id="M1">
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  $ guichet -f html L1 2024-03-10
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

The status is 0 when the page is written, whatever the state; with -q, which writes none, it is that of the state.

  $ for level in L3 M1; do guichet -f html $level 2024-03-10 >page.html; echo $?; done
  0
  0
  $ guichet -f html L3 2023-01-01 >page.html; guichet -f html L3 2026-01-01 >page.html
  $ guichet -f html M1 L1 2024-03-10 >page.html
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]
  $ guichet -q -f html L3 2024-03-10
  [3]
  $ guichet -f html -r 7
  ! guichet: the format 'html' cannot be used with '--remind'
  [2]
  $ guichet -l fr -f html -s M1
  ! guichet: l'option « --format » ne s'emploie pas avec « --steps »
  [2]
  $ guichet -f html --batch
  ! guichet: the option '--format' cannot be used with '--batch'
  [2]

When all windows are over, the page says so first, and where to look; standard error does not.

  $ guichet -f html 2026-11-27 | sed -n '/<header>/,/<\/header>/p; /<\/ul>/,/<h2>/p'
  <header>
  <h1>Validation of personal and professional experience (VAPP)</h1>
  <p>Université de Rouen Normandie</p>
  <div class="note">
  <p>As of <time datetime="2026-11-27">Friday 27 November 2026</time>, Paris time</p>
  <p>If that was long ago, do not rely on this page: see the addresses below.</p>
  </div>
  <div class="note over">
  <p>This calendar has no dates in 2026.</p>
  <p>All windows are over. Look for new dates on:</p>
  <ul>
  <li><a href="https://ecandidat.univ-rouen.fr">https://ecandidat.univ-rouen.fr</a></li>
  <li><a href="https://www.monmaster.gouv.fr/">https://www.monmaster.gouv.fr/</a></li>
  </ul>
  </ul>
  </div>
  </div>
  </header>
  </header>
  <main>
  <h2>At a glance</h2>
  </ul>
  <p>Friday 27 November 2026 is after the months shown.</p>
  <h2>Level by level</h2>
  $ guichet -f html M1 2024-12-01 | sed -n '/<header>/,/<\/header>/p; /<article/,/<\/article>/p'
  <header>
  <h1>Validation of personal and professional experience (VAPP)</h1>
  <p>Université de Rouen Normandie</p>
  <div class="note">
  <p>As of <time datetime="2024-12-01">Sunday 1 December 2024</time>, Paris time</p>
  <p>If that was long ago, do not rely on this page: see the addresses below.</p>
  </div>
  <div class="note over">
  <p>All windows are over. Look for new dates on:</p>
  <ul>
  <li><a href="https://www.monmaster.gouv.fr/">https://www.monmaster.gouv.fr/</a></li>
  </ul>
  </div>
  </header>
  <article class="closed" id="M1">
  <h3><b>M1</b> Master&#39;s degree, 1st year</h3>
  <p><b>CLOSED</b> the last day was 252 days ago</p>
  <p>Mon Master: <a href="https://www.monmaster.gouv.fr/">https://www.monmaster.gouv.fr/</a></p>
  <p>From <time datetime="2024-02-26">Monday 26 February</time> to <time datetime="2024-03-24">Sunday 24 March 2024</time>, last day included, Paris time</p>
  <p>Intake 2024</p>
  <p class="quiet">Source of the dates: Notice VAPP de l&#39;Université de Rouen Normandie, « Trouver mon master »</p>
  <p>This calendar has no later window.</p>
  </article>

Where there is no later window, it says when the earlier ones were.

  $ cat >years.ini <<'END'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > [level B]
  > name = B
  > [audience x]
  > name = X
  > [platform p]
  > name = P
  > url = http://p/?a=1&b='2'
  > [window a]
  > levels = A
  > platform = p
  > opens = 2023-01-01
  > closes = 2023-01-01
  > [window b]
  > levels = A
  > platform = p
  > opens = 2024-01-01
  > closes = 2024-01-31 12:00
  > [window c]
  > levels = A
  > audiences = x
  > platform = p
  > opens = unknown
  > closes = unknown
  > intake = 2025
  > END
  $ guichet -c years.ini -f html 2024-06-01 | sed -n '/<main>/,$p'
  <main>
  <h2>At a glance</h2>
  <ul class="rows">
  <li class="row" aria-hidden="true"><svg class="axis"><g id="months:"><rect x="0.00%" width="1" height="100%"/><rect x="17.03%" width="1" height="100%"/><rect x="32.96%" width="1" height="100%"/><rect x="50.00%" width="1" height="100%"/><rect x="66.48%" width="1" height="100%"/><rect x="83.51%" width="1" height="100%"/></g><text x="0.00%" y="1em" dx=".25em" class="label">2024</text><text x="0.00%" y="2.25em" dx=".25em" class="label">Jan</text><text x="17.03%" y="2.25em" dx=".25em" class="label">Feb</text><text x="32.96%" y="2.25em" dx=".25em" class="label">Mar</text><text x="50.00%" y="2.25em" dx=".25em" class="label">Apr</text><text x="66.48%" y="2.25em" dx=".25em" class="label">May</text><text x="83.51%" y="2.25em" dx=".25em" class="label">Jun</text><text class="today" x="83.79%" y="3.5em" text-anchor="end">1 June</text><rect class="day" x="83.79%"/></svg></li>
  <li class="row closed"><a href="#A">A</a><svg aria-hidden="true"><use href="#months:"/><rect x="0.00%" width="17.03%"/><rect class="day" x="83.79%"/></svg><span><b>CLOSED</b> 122 days ago</span></li>
  <li class="row upcoming"><a href="#A.x">A (x)</a><svg aria-hidden="true"><use href="#months:"/><rect class="day" x="83.79%"/></svg><span><b>UPCOMING</b> dates not published yet</span></li>
  <li class="row"><b>B</b><span class="none">no window in this calendar</span></li>
  </ul>
  <h2>Level by level</h2>
  <div class="cards">
  <article class="closed" id="A">
  <h3><b>A</b> A</h3>
  <p><b>CLOSED</b> ended 122 days ago</p>
  <p>P: <a href="http://p/?a=1&#38;b=&#39;2&#39;">http://p/?a=1&#38;b=&#39;2&#39;</a></p>
  <p>From <time datetime="2024-01-01">Monday 1 January</time> to <time datetime="2024-01-31T12:00">Wednesday 31 January 2024 at 12:00</time>, Paris time</p>
  <p>Earlier windows:</p>
  <p class="earlier">On Sunday 1 January 2023 only, the whole day, Paris time</p>
  <p>This calendar has no later window.</p>
  </article>
  <article class="upcoming" id="A.x">
  <h3><b>A</b> A <small>X</small></h3>
  <p><b>UPCOMING</b> dates not published yet</p>
  <p>P: <a href="http://p/?a=1&#38;b=&#39;2&#39;">http://p/?a=1&#38;b=&#39;2&#39;</a></p>
  <p>No dates were published</p>
  <p>Intake 2025</p>
  </article>
  </div>
  <h2>How to apply</h2>
  <section>
  <h3>P</h3>
  <p>A, A (x): <a href="http://p/?a=1&#38;b=&#39;2&#39;">http://p/?a=1&#38;b=&#39;2&#39;</a></p>
  <p>This calendar gives no steps for this platform.</p>
  </section>
  </main>
  </body>
  </html>

A level without a window, for an audience or at all, is named as in the overview.

  $ guichet -c years.ini -f html -a x 2024-06-01 | grep -o '<li class="row.*'
  <li class="row" aria-hidden="true"><svg class="axis"><g id="months:"><rect x="0.00%" width="1" height="100%"/></g><text x="0.00%" y="1em" dx=".25em" class="label">2024</text><text x="0.00%" y="2.25em" dx=".25em" class="label">Jun</text><text class="today" x="1.66%" y="3.5em" text-anchor="start">1 June</text><rect class="day" x="1.66%"/></svg></li>
  <li class="row upcoming"><a href="#A.x">A (x)</a><svg aria-hidden="true"><use href="#months:"/><rect class="day" x="1.66%"/></svg><span><b>UPCOMING</b> dates not published yet</span></li>
  <li class="row"><b>B</b><span class="none">no window in this calendar</span></li>

A day more than half a year away is pointed to.

  $ guichet -c years.ini -f html A 2020-01-01 | grep -E '^<p>.*months|<text.*'
  <li class="row" aria-hidden="true"><svg class="axis"><g id="months:"><rect x="0.00%" width="1" height="100%"/></g><text x="0.00%" y="1em" dx=".25em" class="label">2020</text><text x="0.00%" y="2.25em" dx=".25em" class="label">Jan</text><text class="today" x="1.61%" y="3.5em" text-anchor="start">1 January</text><rect class="day" x="1.61%"/></svg></li>
  <li class="row upcoming"><a href="#A">A</a><svg aria-hidden="true"><use href="#months:"/><rect class="day" x="1.61%"/><text x="100%" y="1.75em" text-anchor="end">▶</text></svg><span><b>UPCOMING</b> opens in 1096 days</span></li>
  $ guichet -c years.ini -c /dev/stdin -f html 2025-06-01 <<'END' | grep -o '<text.*' | grep svg
  > [window d]
  > levels = B
  > platform = p
  > opens = 2025-05-30
  > closes = 2025-06-02
  > [window e]
  > levels = A
  > platform = p
  > opens = 2026-06-30
  > closes = unknown
  > END
  <text x="0.00%" y="1em" dx=".25em" class="label">2025</text><text x="0.00%" y="2.25em" dx=".25em" class="label">May</text><text x="50.81%" y="2.25em" dx=".25em" class="label">Jun</text><text class="today" x="51.63%" y="3.5em" text-anchor="middle">1 June</text><rect class="day" x="51.63%"/></svg></li>
  <text x="100%" y="1.75em" text-anchor="end">▶</text></svg><span><b>UPCOMING</b> opens in 394 days</span></li>
  $ guichet -c years.ini -c /dev/stdin -f html 2025-06-01 <<'END' | grep -o '<text[^/]*</text></svg>'
  > [window d]
  > levels = B
  > platform = p
  > opens = 2025-05-30
  > closes = 2025-06-02
  > END
  <text y="1.75em">◀</text></svg>

Nine platforms or more are too many to list.

  $ cat >many.ini <<'END'
  > [calendar]
  > title = T
  > END
  $ for i in 1 2 3 4 5 6 7 8 9; do printf '[level L%s]\nname = L\n[platform p%s]\nname = P\nurl = http://p%s\n[window w%s]\nlevels = L%s\nplatform = p%s\nopens = 2024-01-0%s\ncloses = unknown\n' $i $i $i $i $i $i $i; done >>many.ini
  $ guichet -c many.ini -f html 2026-01-01 | sed -n '/<ul>/,/<\/ul>/p'
  <ul>
  <li><a href="http://p1">http://p1</a></li>
  <li><a href="http://p2">http://p2</a></li>
  <li><a href="http://p3">http://p3</a></li>
  <li><a href="http://p4">http://p4</a></li>
  <li><a href="http://p5">http://p5</a></li>
  <li><a href="http://p6">http://p6</a></li>
  <li><a href="http://p7">http://p7</a></li>
  <li><a href="http://p8">http://p8</a></li>
  <li>...</li>
  </ul>

When there are many months, a narrow screen leaves out every second one, and the year of one that is alone.

  $ guichet -c /dev/stdin -f html 2024-06-30 <<'END' | grep -o '<text [^>]*>[^<]*' | sed 's/.*class="//'
  > [calendar]
  > title = T
  > [level A]
  > name = A
  > [platform p]
  > name = P
  > url = http://p
  > [window a]
  > levels = A
  > platform = p
  > opens = 2023-12-20
  > closes = 2025-03-01
  > END
  spare">2023
  spare">Dec
  label">2024
  label">Jan
  spare">Feb
  label">Mar
  spare">Apr
  label">May
  spare">Jun
  label">Jul
  spare">Aug
  label">Sep
  spare">Oct
  label">Nov
  spare">Dec
  today" x="53.52%" y="3.5em" text-anchor="middle">30 June

Nothing from a calendar becomes markup.

  $ cat >nasty.ini <<'END'
  > [calendar]
  > title = </title><script>alert(1)</script> & "co" 'x' &amp; <!-- 
  > school = <b onclick="x">
  > [level A]
  > name = <i>A</i>&#0;
  > [audience x]
  > name = </small>'"><svg onload=alert(1)>
  > [platform p]
  > name = <img src=x onerror=alert(1)>
  > url = https://p/?a='onmouseover='alert(1)&lt=%1
  > step = </ol></style>]]><script>
  > [window a]
  > levels = A
  > audiences = x
  > platform = p
  > opens = 2024-01-01
  > closes = 2024-01-31
  > scope = %1 %2 <u>
  > source = javascript:alert(1) '"&<>
  > END
  $ guichet -c nasty.ini -f html 2024-01-10 | grep -vE '<svg class="axis"|^[.:@a-z][^ ]*\{' | sed -n '/<title>/p; /<header>/,$p'
  <title>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;co&#34; &#39;x&#39; &#38;amp; &#60;!--</title>
  <header>
  <h1>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;co&#34; &#39;x&#39; &#38;amp; &#60;!--</h1>
  <p>&#60;b onclick=&#34;x&#34;&#62;</p>
  <div class="note">
  <p>As of <time datetime="2024-01-10">Wednesday 10 January 2024</time>, Paris time</p>
  <p>If that was long ago, do not rely on this page: see the addresses below.</p>
  </div>
  </header>
  <main>
  <h2>At a glance</h2>
  <ul class="rows">
  <li class="row open"><a href="#A.x">A (x)</a><svg aria-hidden="true"><use href="#months:"/><rect x="0.00%" width="100.00%"/><rect class="day" x="30.64%"/></svg><span><b>OPEN</b> 21 days left</span></li>
  </ul>
  <h2>Level by level</h2>
  <div class="cards">
  <article class="open" id="A.x">
  <h3><b>A</b> &#60;i&#62;A&#60;/i&#62;&#38;#0; <small>&#60;/small&#62;&#39;&#34;&#62;&#60;svg onload=alert(1)&#62;</small></h3>
  <p><b>OPEN</b> 21 days left</p>
  <p>&#60;img src=x onerror=alert(1)&#62;: <a href="https://p/?a=&#39;onmouseover=&#39;alert(1)&#38;lt=%1">https://p/?a=&#39;onmouseover=&#39;alert(1)&#38;lt=%1</a></p>
  <p>From <time datetime="2024-01-01">Monday 1 January</time> to <time datetime="2024-01-31">Wednesday 31 January 2024</time>, last day included, Paris time</p>
  <p>%1 %2 &#60;u&#62;</p>
  <p class="quiet">Source of the dates: javascript:alert(1) &#39;&#34;&#38;&#60;&#62;</p>
  </article>
  </div>
  <h2>How to apply</h2>
  <section>
  <h3>&#60;img src=x onerror=alert(1)&#62;</h3>
  <p>A (x): <a href="https://p/?a=&#39;onmouseover=&#39;alert(1)&#38;lt=%1">https://p/?a=&#39;onmouseover=&#39;alert(1)&#38;lt=%1</a></p>
  <ol>
  <li>&#60;/ol&#62;&#60;/style&#62;]]&#62;&#60;script&#62;</li>
  </ol>
  </section>
  </main>
  </body>
  </html>

A full disk is an error, as everywhere.

  $ guichet -f html >/dev/full
  ! guichet: standard output: the disk is full
  [2]

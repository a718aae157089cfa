/** Idioms whose verb is no act: "keep my head above water". `my` stands for any owner; verbs stand for their -ing form too. */
const SAID = `
get|step|break|move out of my comfort zone
raise|up|lift|bring my (?:a[- ])?game
keep|hold my (?:head above water|head down|head up|chin up|nose clean|nose to the grindstone|eyes? on the (?:prize|ball)|cool|temper|options open|feet on the ground|spirits up|wits about me)
make|leave (?:a splash|a difference|a name|my mark|a mark|an impression|an impact|a dent|waves|headway|ends meet|time for (?:me|myself|what matters)|up for lost time|it (?:work|happen|big|count)|every (?:day|moment|second) count|amends|the (?:most|best) of|memories|my peace)
find my (?:feet|footing|way|voice|groove|niche|place|calling|tribe|people|rhythm|spark|north star|purpose|mojo|nerve|joy|passion)
turn|start (?:over a new leaf|a new chapter|the (?:page|corner|tables|tide)|(?:my|things) (?:life )?around|afresh|fresh|with a clean slate)
get my (?:act|life|house|head|ducks|priorities|finances|foot|feet|teeth|hands|mojo|spark|groove|edge|shit|nerve|confidence|energy|sparkle|sanity|dignity) (?:back|together|in order|straight|right|in a row|around|in the door|wet|dirty|back)
get (?:it|things|myself) together|get (?:a (?:grip|life|move on|head start)|back (?:on (?:track|my feet|the horse|the wagon|form)|in(?:to)? (?:the (?:saddle|swing|game|groove|zone)|shape))|ahead|in(?:to)? (?:the (?:zone|swing|groove|flow)|shape|a (?:routine|rut))|out (?:of (?:my (?:head|own way|shell)|the rat race|a rut|the rut))|on (?:top of|with (?:it|my life))|to the next level)
step up(?= *(?:$|[.,;!_]|at|as|in|for|to the plate|and))
step|rise|live up to (?:the (?:plate|challenge|occasion|mark)|my (?:potential|name|promise))
step out of (?:my|[a-z]+'s) shadow|step out of the shadows?
be|stay|keep|get|remain (?:on (?:top of|track|form|point|the ball|an even keel)|in (?:the loop|the moment|touch with myself|control)|ahead of (?:the (?:game|curve|pack)|things)|true to|the course|abreast of|up to (?:speed|date) with|(?:my )?best self)
be there for
be|become|stay a (?:rock|team player|role model|good [a-z]+)
put myself (?:out there|first)|put my (?:best foot forward|heart into|mind to|foot down|(?:life|house) in order)
pull my (?:weight|socks up|life together|finger out)|pull myself together|pull through
take (?:life|things|it|each day|every day) (?:as (?:it|they) comes?|easy|easier|slow|slower|slowly|in (?:my )?stride|one (?:day|step) at a time|seriously|to the next level|less seriously|up a notch)|take (?:the (?:bull by|plunge|reins|initiative|high road)|charge|control|responsibility|ownership|(?:better|good|more|proper) care|a step back|a leap|the world by)
grow (?:old|up|into|apart|gracefully|as a person|a thicker skin)
go (?:with the flow|for it|the (?:extra|whole) (?:mile|hog)|all (?:in|out)|big|my own way|far|places|above and beyond|against the grain|down in history)
keep (?:going(?! to)|at it|it (?:up|together|real|simple|going)|up (?:appearances|the (?:good )?(?:work|momentum|pace)|with (?:technology|the (?:times|joneses|pace|others|rest|latest)|trends|things|everyone|everything|life|demand|the))|(?:the|my) (?:ball rolling|peace|faith|momentum|spark|flame|dream|magic|fire)|calm|things|pace|on top of)
settle (?:in(?:to)?|down)
get|wrap my head (?:a)?round
fit in(?= *(?:$|[.,;!_]|at|with|more|better))
march|dance|move to (?:the beat of )?my own (?:drum|beat|tune|rhythm)
[a-z]+ (?:like|as (?:if|though)) (?:(?:nobody|no one)(?:'s| is) [a-z]+|there(?:'s| is) no tomorrow|i mean it|a (?:native|boss|pro|winner))
break|come|get out of my shell|break (?:the (?:mould|mold|ice|cycle|glass ceiling)|new ground|free)
follow my (?:heart|dreams?|passions?|bliss|gut|instincts?|calling|path|star)
reach|aim|shoot for the (?:stars|sky|moon|top)|aim high(?:er)?
hit (?:the ground running|my stride|new heights|reset|rock bottom)
seize|own|live (?:the day|the moment|each day|every day|life|like|in the (?:moment|present|now)|(?:up )?to the full|my (?:best|own|dream) life)
roll with (?:the punches|it)|bounce back|move (?:on|forward|ahead|mountains|the needle)(?= *(?:$|[.,;!_]|with|in|from))
play (?:to my strengths|my cards|the long game|it (?:safe|cool)|a (?:bigger )?part)
set (?:a (?:good|better|great) example|an example|the (?:bar|tone|pace)|myself up for|my sights)
raise|push|set the (?:bar|envelope)
pave|lead the way|lead by example|stand (?:out|tall|on my own (?:two )?feet|my ground|up for)|speak my (?:mind|truth)|spread my wings|stretch (?:my wings|myself)|test the waters|think (?:big|outside|positive)|trust the process|hold my own(?= *(?:$|[.,;!_]))|weather the storm|work (?:smarter|on myself|wonders)|walk the (?:talk|walk)|use my head|lighten up|let my hair down|hang in there|lean in|level up|learn the ropes|change (?:my ways|the world|gears)|clear my head|climb the (?:career |corporate |social )?ladder|chase (?:my )?dreams?|burn bright|blaze a trail|build (?:bridges|momentum)|branch out|do (?:my (?:best|bit|thing|utmost|duty)|better|well|right by|good)|earn my (?:stripes|keep|place)|give (?:it (?:my all|a go|everything)|my (?:all|best)|something back|back)(?= *(?:$|[.,;!_]|to|at|in))|carry (?:my weight|on)(?= *(?:$|[.,;!_]))|come (?:into my own|out on top|back stronger|alive)|cut it(?: |$)|shake things up|smell the roses|sow the seeds|start over|win at life|ride the wave|open doors|nail it|up the ante|have it all|swim with the sharks|run with it|catch up with life|stop and smell`;

const OWN = '(?:my|our|your|his|her|their|the)';
const forms = (line: string): string =>
	line.replace(
		/^(\S+) /,
		(_, verbs: string) => `(?:${verbs.replace(/([a-z]+?)e?(?=\||$)/g, '$1(?:e|[a-z]?ing)?')}) `,
	);
/** The picture, and what it hangs on up to the next clause or figure. Linear: no part repeats a part. */
export const PICTURES = new RegExp(
	`\\b(?:learn to )?(?:${SAID.trim()
		.split('\n')
		.map(forms)
		.join('|')
		.replace(
			/\bmy\b/g,
			OWN,
		)})(?![a-z'])(?:(?! (?:and|by|but|then)\\b)[^.,;:!?\\n\\d])*|\\([^() ]+ [^() ]+ [^()]*\\)|"[^"\\n]{8,80}"`,
	'g',
);

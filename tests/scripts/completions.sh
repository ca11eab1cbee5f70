#!/bin/sh
# completions.sh BUILD: compares what bash, zsh and fish complete, with BUILD/tests/guichet, with tables.
# A shell that is missing is reported and skipped; with REQUIRE_ALL, this is an error.
set -eu

build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/../.." && pwd)
completions=$here/data/completions
work=$build/tests/completions
export PATH="$build/tests:$PATH"
unset GUICHET_CALENDAR
failures=0

rm -rf "$work"
mkdir -p "$work"
cd "$work"
sed 's/^\[level M1\]/[level P1]/; s/^levels   = M1/levels   = P1/' "$here/data/rouen-2024.ini" >other.ini
cp other.ini 'an other (1).ini'
# exemple.ini has an audience, for which M1 has a second line; here, two.
cp "$here/data/examples/exemple.ini" audience.ini
printf '%s\n' '[audience vae]' 'name = VAE' '[window du-vae]' 'levels = DU' 'audiences = vae' \
	'platform = ecandidat' 'opens = unknown' 'closes = unknown' 'intake = 2999' >>audience.ini

# expect WHAT FOUND EXPECTED
expect() {
	[ "$2" = "$3" ] && echo "ok - $1" && return
	echo "not ok - $1"
	echo "# gives: $2"
	echo "# instead of: $3"
	failures=$((failures + 1))
}

# Is a shell there?
has() {
	command -v "$1" >/dev/null && return
	echo "skipped: $1 is missing"
	[ -z "${REQUIRE_ALL-}" ] || failures=$((failures + 1))
	return 1
}

# bash_completes WORDS, as bash divides them: what the function replies.
bash_completes() {
	bash --norc -c '
		compopt() { echo "($*)"; }
		. "$0"
		COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
		_guichet "$1" "${@: -1}" "${@: -2:1}"
		echo "${COMPREPLY[@]}"' "$completions/guichet.bash" "$@" | paste -s -d ' ' - | sed 's/ *$//'
}

if has bash; then
	while IFS='|' read -r words expected; do
		eval "set -- $words"
		expect "bash: $words" "$(bash_completes "$@")" "$expected"
	done <<-'END'
		guichet ''|L3 M1 M2 DU
		guichet M|M1 M2
		guichet M1 L|L3
		guichet -s D|DU
		guichet X|
		guichet -c other.ini ''|L3 P1 M2 DU
		guichet --calendar = other.ini P|P1
		guichet --calendar=other.ini P|P1
		guichet -cother.ini P|P1
		guichet -c 'an\\ other\\ \\(1\\).ini' P|P1
		guichet -c '"an other (1).ini"' P|P1
		guichet -c missing.ini M|
		guichet l|L3
		guichet m|M1 M2
		guichet -- -|
		guichet -- M1 L|L3
		guichet --fo|(-o nospace) --format=
		guichet --q|--quiet
		guichet --s|--steps
		guichet --steps --|(-o nospace) --audience= --calendar= --date= --lang=
		guichet -b --no|--no-header
		guichet -b --au|(-o nospace) --audience= --audience-column=
		guichet --au|(-o nospace) --audience=
		guichet --check-calendar --au|
		guichet --print-calendar --|(-o nospace) --lang=
		guichet --print-calendar ''|
		guichet -f t|text tsv
		guichet -f ''|text tsv json ics html
		guichet --format = ''|text tsv json ics html
		guichet --format '='|text tsv json ics html
		guichet --format = j|json
		guichet --format=i|--format=ics
		guichet --lang = f|fr
		guichet --color=a|--color=auto --color=always
		guichet -d t|today
		guichet -r 1|
		guichet -c ''|(-o default)
		guichet -b ''|(-o default)
		guichet --check-calendar o|(-o default)
		guichet -c audience.ini ''|L3 M1 DU
		guichet -c audience.ini M|M1
		guichet -c audience.ini -a ''|vapp vae
		guichet -c audience.ini -a va|vapp vae
		guichet -c audience.ini -a VAP|vapp
		guichet -c audience.ini -a x|
		guichet -c audience.ini --audience = vap|vapp
		guichet -c audience.ini --audience=vae|--audience=vae
		guichet -c audience.ini -s -a vap|vapp
		guichet -c audience.ini -b -a vap|vapp
		guichet -c audience.ini -a vapp M|M1
		guichet -a ''|
		guichet -b --audience-column ''|
		guichet -b --col|(-o nospace) --columns=
		guichet -b --sum|--summary
		guichet -b --columns = pl|platform platform_name
		guichet -b --columns=state_|--columns=state_text
		guichet -b --columns url,platform,closes_|url,platform,closes_text
	END
	expect 'bash: GUICHET_CALENDAR' "$(GUICHET_CALENDAR=other.ini bash_completes guichet P)" P1
	expect 'bash: the command' "$(bash --norc -c '. "$0"; complete -p guichet' "$completions/guichet.bash")" \
		'complete -F _guichet guichet'
fi

# zsh_completes LINE: the line after a tab, on a terminal of its own, once zsh waits there. What it
# prints is read all the while, so that it never waits for that.
zsh_completes() {
	rm -f line part
	# shellcheck disable=SC2016 # it is zsh that expands them
	timeout 60 zsh -f -c '
		zmodload zsh/zpty
		zpty shell "PS1= TERM=dumb exec zsh -f -i"
		zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D; unsetopt beep;" \
			"note() { print -r -- \$BUFFER >part; mv part line }; zle -N note; bindkey ^X note;" \
			"zle-line-init() { print -n REA\"\"DY }; zle -N zle-line-init"
		zpty -r shell seen "*READY" # its line editor has begun
		zpty -w -n shell "$2"$'"'\\t\\030'"'
		for ((i = 0; i < 500; i++)); do
			[[ -e line ]] && break
			zpty -r -t shell seen || sleep 0.02
		done
		zpty -d shell' - "$completions" "$1"
	cat line 2>/dev/null || echo "(nothing)"
}

# zsh_completes_as LINE EXPECTED: likewise; on a busy machine a key may come too early, so it is
# tried again.
zsh_completes_as() {
	for _ in 1 2 3; do
		found=$(zsh_completes "$1")
		[ "$found" != "$2" ] || break
	done
	echo "$found"
}

if has zsh; then
	while IFS='|' read -r line expected; do
		expect "zsh: $line" "$(zsh_completes_as "$line" "$expected")" "$expected"
	done <<-'END'
		guichet L|guichet L3 
		guichet l|guichet L3 
		guichet M1 D|guichet M1 DU 
		guichet -c other.ini P|guichet -c other.ini P1 
		guichet --calendar=other.ini P|guichet --calendar=other.ini P1 
		guichet -cother.ini P|guichet -cother.ini P1 
		guichet -c an\ other\ \(1\).ini P|guichet -c an\ other\ \(1\).ini P1 
		guichet --fo|guichet --format=
		guichet --format=j|guichet --format=json 
		guichet -f i|guichet -f ics 
		guichet -l f|guichet -l fr 
		guichet --color=n|guichet --color=never 
		guichet --steps D|guichet --steps DU 
		guichet --steps --la|guichet --steps --lang=
		guichet -b oth|guichet -b other.ini 
		guichet --au|guichet --audience=
		guichet -c audience.ini D|guichet -c audience.ini DU 
		guichet -c audience.ini -a vap|guichet -c audience.ini -a vapp 
		guichet -c audience.ini -a VAE|guichet -c audience.ini -a vae 
		guichet -c audience.ini --audience=vae|guichet -c audience.ini --audience=vae 
		guichet -c audience.ini -s -a vap|guichet -c audience.ini -s -a vapp 
		guichet -c audience.ini -b -a vap|guichet -c audience.ini -b -a vapp 
		guichet -b --audience-|guichet -b --audience-column=
		guichet -b --col|guichet -b --columns=
		guichet -b --columns=url,sco|guichet -b --columns=url,scope,
		guichet --check-calendar oth|guichet --check-calendar other.ini 
		guichet --print-calendar L|guichet --print-calendar L
	END
fi

# fish_completes LINE: the words that fish offers, without what it says of them. In the locale C it
# finds no path that is not ASCII.
fish_completes() {
	ln -sf "$build/tests/guichet" "$work/guichet"
	# shellcheck disable=SC2016 # it is fish that expands them
	LC_ALL=C.UTF-8 HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work fish --no-config -c '
		source $argv[1]/guichet.fish
		complete -C $argv[2]' "$completions" "$1" | cut -f 1 | sort | paste -s -d ' ' -
}

if has fish; then
	while IFS='|' read -r line expected; do
		expect "fish: $line" "$(fish_completes "$line")" "$expected"
	done <<-'END'
		guichet |DU L3 M1 M2
		guichet M|M1 M2
		guichet -c other.ini |DU L3 M2 P1
		guichet --calendar=other.ini P|P1
		guichet --calendar=~/other.ini P|P1
		guichet -cother.ini P|P1
		guichet -c an\ other\ \(1\).ini P|P1
		~/guichet L|L3
		guichet -b --columns=sco|--columns=scope
		guichet -b --columns=url,sco|--columns=url,scope
		guichet -b --sum|--summary
		guichet -r 3 --qu|
		guichet --quiet --rem|
		guichet --steps --da|--date
		guichet --batch --da|--date --date-column
		guichet --print-calendar --cal|
		guichet --fo|--format
		guichet --format=|--format=html --format=ics --format=json --format=text --format=tsv
		guichet -f t|text tsv
		guichet --steps D|DU
		guichet --steps --fo|
		guichet -l |en fr
		guichet --print-calendar |
		guichet --batch --no|--no-header
		guichet --batch --au|--audience --audience-column
		guichet --check-calendar --au|
		guichet -c audience.ini |DU L3 M1
		guichet -c audience.ini -a |vae vapp
		guichet -c audience.ini --audience=vap|--audience=vapp
		guichet -c audience.ini -s -a vap|vapp
		guichet -c audience.ini -b -a vap|vapp
		guichet -c audience.ini -a vapp M|M1
		guichet -a |
		guichet --batch oth|other.ini
		guichet -c oth|other.ini
		guichet --check-calendar oth|other.ini
	END
fi

[ "$failures" -eq 0 ]

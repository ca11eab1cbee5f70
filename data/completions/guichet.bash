# Completion of guichet(1) for bash. Levels and audiences are those of the calendar in use.
# shellcheck shell=bash

# Adds a calendar, as it stands on the command line: without its quotes, and with its home.
_guichet_calendar() {
	local file=${1//[\\\"\']/}
	calendars+=(-c "${file/#\~/$HOME}")
}

# Sets mode to what the words before the cursor ask for, calendars to the options for it, and ended to
# whether options are over.
_guichet_read() {
	local i word
	mode=answer calendars=() ended=
	for ((i = 1; i < COMP_CWORD; i++)); do
		word=${COMP_WORDS[i]}
		case $word in
		--)
			ended=yes
			break
			;;
		-s | --steps) mode=steps ;;
		-b | --batch) mode="batch" ;;
		--check-calendar) mode=check ;;
		--print-calendar) mode=print ;;
		-c | --calendar)
			[[ ${COMP_WORDS[i + 1]} != = ]] || ((i++))
			((++i < COMP_CWORD)) && _guichet_calendar "${COMP_WORDS[i]}"
			;;
		--calendar=*) _guichet_calendar "${word#*=}" ;;
		-c?*) _guichet_calendar "${word#-c}" ;;
		esac
	done
}

# The options that each mode takes.
_guichet_options() {
	case $mode in
	answer)
		echo --audience= --calendar= --color= --date= --format= --output= --quiet --remind= \
			--steps \
			--batch --check-calendar --print-calendar --lang= --help --version
		;;
	steps) echo --audience= --calendar= --date= --lang= ;;
	batch)
		echo --audience= --calendar= --date= --lang= --output= --delimiter= --level-column= \
			--date-column= --audience-column= --no-header --columns= --summary
		;;
	check) echo --calendar= --lang= ;;
	print) echo --lang= ;;
	esac
}

# _guichet_reply WORDS: those that go on from what stands before the cursor.
_guichet_reply() {
	local IFS=$' \t\n'
	# shellcheck disable=SC2207 # none of the words holds a space or a wildcard
	COMPREPLY=($(compgen -P "$prefix" -W "$1" -- "$current"))
	[[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
}

# _guichet_ids PROGRAM FIELD: what is in that field of the answers: 1, the levels, or 9, the
# audiences. Letter case does not matter.
_guichet_ids() {
	local ids
	ids=$("${1/#\~/$HOME}" "${calendars[@]}" --format=tsv 2>/dev/null | cut -f "$2" | awk '!seen[$0]++')
	for current in "$current" "$(tr '[:lower:]' '[:upper:]' <<<"$current")" \
		"$(tr '[:upper:]' '[:lower:]' <<<"$current")"; do
		_guichet_reply "$ids"
		[[ -z ${COMPREPLY[*]-} ]] || return
	done
}

_guichet() {
	local mode calendars ended current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} prefix=
	COMPREPLY=()

	# A value after `=`: a word of its own, where `=` is one of COMP_WORDBREAKS, or not.
	if [[ $current == = ]]; then
		current=
	elif [[ $option == = ]]; then
		option=${COMP_WORDS[COMP_CWORD - 2]}
	elif [[ $current == --*=* ]]; then
		option=${current%%=*} prefix=$option= current=${current#*=}
	fi
	_guichet_read
	case $option in
	-a | --audience) _guichet_ids "$1" 9 ;;
	-f | --format) _guichet_reply "text tsv json ics html" ;;
	-l | --lang) _guichet_reply "fr en" ;;
	-d | --date) _guichet_reply today ;;
	--color) _guichet_reply "auto always never" ;;
	--delimiter) _guichet_reply tab ;;
	--columns)
		# The last of a list.
		[[ $current != *,* ]] || prefix=$prefix${current%,*}, current=${current##*,}
		_guichet_reply "platform state opens closes days platform_name url window audience \
			intake scope state_text opens_text closes_text"
		;;
	-c | --calendar | -o | --output) compopt -o default ;;
	-r | --remind | --level-column | --date-column | --audience-column) ;;
	*)
		if [[ -z $ended && $current == -* ]]; then
			_guichet_reply "$(_guichet_options)"
		elif [[ $mode == batch || $mode == check ]]; then
			compopt -o default
		elif [[ $mode != print ]]; then
			_guichet_ids "$1" 1
		fi
		;;
	esac
}

complete -F _guichet guichet

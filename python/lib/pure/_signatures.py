"""What CPython 3.14's functions and classes that are written in C have as their __text_signature__."""

def of(module, name):
    """Returns what is recorded of a name ("dict.get") of a module of C's, "-" for nothing to show; None if the name isn't known."""
    global known
    if known is None:
        known = {}
        for line in table.split('\n'):
            if line.startswith('  '):
                names[key] += '\n' + line
            elif line.startswith(' '):
                key, _, text = line[1:].partition(' ')
                names[key] = text
            else:
                known[line] = names = {}
    for m in module, "_" + module:
        if name in known.get(m, ()):
            return known[m][name]

known = None

# testdata/signatures/record.py prints it.
table = r'''_abc
 _abc_data -
 _abc_init ($module, self, /)
 _abc_instancecheck ($module, self, instance, /)
 _abc_register ($module, self, subclass, /)
 _abc_subclasscheck ($module, self, subclass, /)
 _get_dump ($module, self, /)
 _reset_caches ($module, self, /)
 _reset_registry ($module, self, /)
 get_cache_token ($module, /)
_asyncio
 Future (*, loop=None)
 Future.__class_getitem__ ($type, object, /)
 Future._make_cancelled_error ($self, /)
 Future.add_done_callback ($self, fn, /, *, context=<unrepresentable>)
 Future.cancel ($self, /, msg=None)
 Future.cancelled ($self, /)
 Future.done ($self, /)
 Future.exception ($self, /)
 Future.get_loop ($self, /)
 Future.remove_done_callback ($self, fn, /)
 Future.result ($self, /)
 Future.set_exception ($self, exception, /)
 Future.set_result ($self, result, /)
 FutureIter -
 FutureIter.close ($self, /)
 FutureIter.send ($self, object, /)
 FutureIter.throw -
 Task (coro, *, loop=None, name=None, context=None, eager_start=False)
 Task.__class_getitem__ ($type, object, /)
 Task._make_cancelled_error ($self, /)
 Task.add_done_callback ($self, fn, /, *, context=<unrepresentable>)
 Task.cancel ($self, /, msg=None)
 Task.cancelled ($self, /)
 Task.cancelling ($self, /)
 Task.done ($self, /)
 Task.exception ($self, /)
 Task.get_context ($self, /)
 Task.get_coro ($self, /)
 Task.get_name ($self, /)
 Task.get_stack ($self, /, *, limit=None)
 Task.print_stack ($self, /, *, limit=None, file=None)
 Task.remove_done_callback ($self, fn, /)
 Task.result ($self, /)
 Task.set_exception ($self, exception, /)
 Task.set_name ($self, value, /)
 Task.set_result ($self, result, /)
 Task.uncancel ($self, /)
 TaskStepMethWrapper -
 _enter_task ($module, /, loop, task)
 _get_running_loop ($module, /)
 _leave_task ($module, /, loop, task)
 _register_eager_task ($module, /, task)
 _register_task ($module, /, task)
 _set_running_loop ($module, loop, /)
 _swap_current_task ($module, /, loop, task)
 _unregister_eager_task ($module, /, task)
 _unregister_task ($module, /, task)
 all_tasks ($module, /, loop=None)
 current_task ($module, /, loop=None)
 future_add_to_awaited_by ($module, fut, waiter, /)
 future_discard_from_awaited_by ($module, fut, waiter, /)
 get_event_loop ($module, /)
 get_running_loop ($module, /)
_bisect
 bisect_left ($module, /, a, x, lo=0, hi=None, *, key=None)
 bisect_right ($module, /, a, x, lo=0, hi=None, *, key=None)
 insort_left ($module, /, a, x, lo=0, hi=None, *, key=None)
 insort_right ($module, /, a, x, lo=0, hi=None, *, key=None)
_codecs
 _unregister_error ($module, errors, /)
 ascii_decode ($module, data, errors=None, /)
 ascii_encode ($module, str, errors=None, /)
 charmap_build ($module, map, /)
 charmap_decode ($module, data, errors=None, mapping=None, /)
 charmap_encode ($module, str, errors=None, mapping=None, /)
 decode ($module, /, obj, encoding='utf-8', errors='strict')
 encode ($module, /, obj, encoding='utf-8', errors='strict')
 escape_decode ($module, data, errors=None, /)
 escape_encode ($module, data, errors=None, /)
 latin_1_decode ($module, data, errors=None, /)
 latin_1_encode ($module, str, errors=None, /)
 lookup ($module, encoding, /)
 lookup_error ($module, name, /)
 raw_unicode_escape_decode ($module, data, errors=None, final=True, /)
 raw_unicode_escape_encode ($module, str, errors=None, /)
 readbuffer_encode ($module, data, errors=None, /)
 register ($module, search_function, /)
 register_error ($module, errors, handler, /)
 unicode_escape_decode ($module, data, errors=None, final=True, /)
 unicode_escape_encode ($module, str, errors=None, /)
 unregister ($module, search_function, /)
 utf_16_be_decode ($module, data, errors=None, final=False, /)
 utf_16_be_encode ($module, str, errors=None, /)
 utf_16_decode ($module, data, errors=None, final=False, /)
 utf_16_encode ($module, str, errors=None, byteorder=0, /)
 utf_16_ex_decode ($module, data, errors=None, byteorder=0, final=False,
                 /)
 utf_16_le_decode ($module, data, errors=None, final=False, /)
 utf_16_le_encode ($module, str, errors=None, /)
 utf_32_be_decode ($module, data, errors=None, final=False, /)
 utf_32_be_encode ($module, str, errors=None, /)
 utf_32_decode ($module, data, errors=None, final=False, /)
 utf_32_encode ($module, str, errors=None, byteorder=0, /)
 utf_32_ex_decode ($module, data, errors=None, byteorder=0, final=False,
                 /)
 utf_32_le_decode ($module, data, errors=None, final=False, /)
 utf_32_le_encode ($module, str, errors=None, /)
 utf_7_decode ($module, data, errors=None, final=False, /)
 utf_7_encode ($module, str, errors=None, /)
 utf_8_decode ($module, data, errors=None, final=False, /)
 utf_8_encode ($module, str, errors=None, /)
_collections
 _count_elements ($module, mapping, iterable, /)
_contextvars
 Context -
 Context.copy ($self, /)
 Context.get ($self, key, default=None, /)
 Context.items ($self, /)
 Context.keys ($self, /)
 Context.run -
 Context.values ($self, /)
 ContextVar -
 ContextVar.__class_getitem__ ($type, object, /)
 ContextVar.get ($self, default=<unrepresentable>, /)
 ContextVar.reset ($self, token, /)
 ContextVar.set ($self, value, /)
 Token -
 Token.__class_getitem__ ($type, object, /)
 Token.__enter__ ($self, /)
 Token.__exit__ ($self, type, val, tb, /)
 copy_context ($module, /)
_csv
 Dialect -
 Dialect.__reduce__ -
 Dialect.__reduce_ex__ -
 Error -
 field_size_limit ($module, /, new_limit=<unrepresentable>)
 get_dialect ($module, /, name)
 list_dialects ($module, /)
 reader -
 register_dialect ($module, name, /, dialect='excel', **fmtparams)
 unregister_dialect ($module, /, name)
 writer -
 writer.writerow ($self, row, /)
 writer.writerows ($self, rows, /)
_decimal
 IEEEContext ($module, bits, /)
 getcontext ($module, /)
 localcontext ($module, /, ctx=None, **kwargs)
 setcontext ($module, context, /)
_functools
 cmp_to_key ($module, /, mycmp)
 reduce ($module, function, iterable, /, initial=<unrepresentable>)
_hashlib
 HASH (name, string=b'')
 HASH.copy ($self, /)
 HASH.digest ($self, /)
 HASH.hexdigest ($self, /)
 HASH.update ($self, obj, /)
 HASHXOF (name, string=b'')
 HASHXOF.digest ($self, /, length)
 HASHXOF.hexdigest ($self, /, length)
 HMAC -
 HMAC.copy ($self, /)
 HMAC.digest ($self, /)
 HMAC.hexdigest ($self, /)
 HMAC.update ($self, /, msg)
 UnsupportedDigestmodError -
 compare_digest ($module, a, b, /)
 get_fips_mode ($module, /)
 hmac_digest ($module, /, key, msg, digest)
 hmac_new ($module, /, key, msg=b'', digestmod=None)
 new ($module, /, name, string=b'', *, usedforsecurity=True)
 openssl_md5 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha1 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha224 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha256 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha384 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha3_224 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha3_256 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha3_384 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha3_512 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_sha512 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_shake_128 ($module, /, string=b'', *, usedforsecurity=True)
 openssl_shake_256 ($module, /, string=b'', *, usedforsecurity=True)
 pbkdf2_hmac ($module, /, hash_name, password, salt, iterations,
            dklen=None)
 scrypt ($module, /, password, *, salt=None, n=None, r=None, p=None,
       maxmem=0, dklen=64)
_heapq
 _heapify_max ($module, heap, /)
 _heappop_max ($module, heap, /)
 _heapreplace_max ($module, heap, item, /)
 heapify ($module, heap, /)
 heapify_max ($module, heap, /)
 heappop ($module, heap, /)
 heappop_max ($module, heap, /)
 heappush ($module, heap, item, /)
 heappush_max ($module, heap, item, /)
 heappushpop ($module, heap, item, /)
 heappushpop_max ($module, heap, item, /)
 heapreplace ($module, heap, item, /)
 heapreplace_max ($module, heap, item, /)
_imp
 _fix_co_filename ($module, code, path, /)
 _frozen_module_names ($module, /)
 _override_frozen_modules_for_tests ($module, override, /)
 _override_multi_interp_extensions_check ($module, override, /)
 acquire_lock ($module, /)
 create_builtin ($module, spec, /)
 create_dynamic ($module, spec, file=<unrepresentable>, /)
 exec_builtin ($module, mod, /)
 exec_dynamic ($module, mod, /)
 extension_suffixes ($module, /)
 find_frozen ($module, name, /, *, withdata=False)
 get_frozen_object ($module, name, data=None, /)
 init_frozen ($module, name, /)
 is_builtin ($module, name, /)
 is_frozen ($module, name, /)
 is_frozen_package ($module, name, /)
 lock_held ($module, /)
 release_lock ($module, /)
 source_hash ($module, /, key, source)
_io
 BufferedRWPair (reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)
 BufferedRWPair.close ($self, /)
 BufferedRWPair.flush ($self, /)
 BufferedRWPair.isatty ($self, /)
 BufferedRWPair.peek -
 BufferedRWPair.read -
 BufferedRWPair.read1 -
 BufferedRWPair.readable ($self, /)
 BufferedRWPair.readinto -
 BufferedRWPair.readinto1 -
 BufferedRWPair.writable ($self, /)
 BufferedRWPair.write -
 BufferedRandom (raw, buffer_size=DEFAULT_BUFFER_SIZE)
 BufferedRandom.__getstate__ ($self, /)
 BufferedRandom.__reduce__ ($self, /)
 BufferedRandom.__reduce_ex__ ($self, object, /)
 BufferedRandom.__sizeof__ ($self, /)
 BufferedRandom._dealloc_warn ($self, source, /)
 BufferedRandom.close ($self, /)
 BufferedRandom.detach ($self, /)
 BufferedRandom.fileno ($self, /)
 BufferedRandom.flush ($self, /)
 BufferedRandom.isatty ($self, /)
 BufferedRandom.peek ($self, size=0, /)
 BufferedRandom.read ($self, size=-1, /)
 BufferedRandom.read1 ($self, size=-1, /)
 BufferedRandom.readable ($self, /)
 BufferedRandom.readinto ($self, buffer, /)
 BufferedRandom.readinto1 ($self, buffer, /)
 BufferedRandom.readline ($self, size=-1, /)
 BufferedRandom.seek ($self, target, whence=0, /)
 BufferedRandom.seekable ($self, /)
 BufferedRandom.tell ($self, /)
 BufferedRandom.truncate ($self, pos=None, /)
 BufferedRandom.writable ($self, /)
 BufferedRandom.write ($self, buffer, /)
 BufferedReader (raw, buffer_size=DEFAULT_BUFFER_SIZE)
 BufferedReader.__getstate__ ($self, /)
 BufferedReader.__reduce__ ($self, /)
 BufferedReader.__reduce_ex__ ($self, object, /)
 BufferedReader.__sizeof__ ($self, /)
 BufferedReader._dealloc_warn ($self, source, /)
 BufferedReader.close ($self, /)
 BufferedReader.detach ($self, /)
 BufferedReader.fileno ($self, /)
 BufferedReader.flush ($self, /)
 BufferedReader.isatty ($self, /)
 BufferedReader.peek ($self, size=0, /)
 BufferedReader.read ($self, size=-1, /)
 BufferedReader.read1 ($self, size=-1, /)
 BufferedReader.readable ($self, /)
 BufferedReader.readinto ($self, buffer, /)
 BufferedReader.readinto1 ($self, buffer, /)
 BufferedReader.readline ($self, size=-1, /)
 BufferedReader.seek ($self, target, whence=0, /)
 BufferedReader.seekable ($self, /)
 BufferedReader.tell ($self, /)
 BufferedReader.truncate ($self, pos=None, /)
 BufferedWriter (raw, buffer_size=DEFAULT_BUFFER_SIZE)
 BufferedWriter.__getstate__ ($self, /)
 BufferedWriter.__reduce__ ($self, /)
 BufferedWriter.__reduce_ex__ ($self, object, /)
 BufferedWriter.__sizeof__ ($self, /)
 BufferedWriter._dealloc_warn ($self, source, /)
 BufferedWriter.close ($self, /)
 BufferedWriter.detach ($self, /)
 BufferedWriter.fileno ($self, /)
 BufferedWriter.flush ($self, /)
 BufferedWriter.isatty ($self, /)
 BufferedWriter.seek ($self, target, whence=0, /)
 BufferedWriter.seekable ($self, /)
 BufferedWriter.tell ($self, /)
 BufferedWriter.truncate ($self, pos=None, /)
 BufferedWriter.writable ($self, /)
 BufferedWriter.write ($self, buffer, /)
 BytesIO (initial_bytes=b'')
 BytesIO.__getstate__ ($self, /)
 BytesIO.__setstate__ ($self, object, /)
 BytesIO.__sizeof__ ($self, /)
 BytesIO.close ($self, /)
 BytesIO.flush ($self, /)
 BytesIO.getbuffer ($self, /)
 BytesIO.getvalue ($self, /)
 BytesIO.isatty ($self, /)
 BytesIO.read ($self, size=-1, /)
 BytesIO.read1 ($self, size=-1, /)
 BytesIO.readable ($self, /)
 BytesIO.readinto ($self, buffer, /)
 BytesIO.readline ($self, size=-1, /)
 BytesIO.readlines ($self, size=None, /)
 BytesIO.seek ($self, pos, whence=0, /)
 BytesIO.seekable ($self, /)
 BytesIO.tell ($self, /)
 BytesIO.truncate ($self, size=None, /)
 BytesIO.writable ($self, /)
 BytesIO.write ($self, b, /)
 BytesIO.writelines ($self, lines, /)
 FileIO (file, mode='r', closefd=True, opener=None)
 FileIO.__getstate__ ($self, /)
 FileIO.__reduce__ ($self, /)
 FileIO.__reduce_ex__ ($self, object, /)
 FileIO._dealloc_warn ($self, object, /)
 FileIO._isatty_open_only ($self, /)
 FileIO.close ($self, /)
 FileIO.fileno ($self, /)
 FileIO.isatty ($self, /)
 FileIO.read ($self, size=-1, /)
 FileIO.readable ($self, /)
 FileIO.readall ($self, /)
 FileIO.readinto ($self, buffer, /)
 FileIO.seek ($self, pos, whence=0, /)
 FileIO.seekable ($self, /)
 FileIO.tell ($self, /)
 FileIO.truncate ($self, size=None, /)
 FileIO.writable ($self, /)
 FileIO.write ($self, b, /)
 IncrementalNewlineDecoder (decoder, translate, errors='strict')
 IncrementalNewlineDecoder.decode ($self, /, input, final=False)
 IncrementalNewlineDecoder.getstate ($self, /)
 IncrementalNewlineDecoder.reset ($self, /)
 IncrementalNewlineDecoder.setstate ($self, state, /)
 StringIO (initial_value='', newline='\n')
 StringIO.__getstate__ ($self, /)
 StringIO.__setstate__ ($self, state, /)
 StringIO.close ($self, /)
 StringIO.getvalue ($self, /)
 StringIO.read ($self, size=-1, /)
 StringIO.readable ($self, /)
 StringIO.readline ($self, size=-1, /)
 StringIO.seek ($self, pos, whence=0, /)
 StringIO.seekable ($self, /)
 StringIO.tell ($self, /)
 StringIO.truncate ($self, pos=None, /)
 StringIO.writable ($self, /)
 StringIO.write ($self, s, /)
 TextIOWrapper (buffer, encoding=None, errors=None, newline=None,
              line_buffering=False, write_through=False)
 TextIOWrapper.__getstate__ ($self, /)
 TextIOWrapper.__reduce__ ($self, /)
 TextIOWrapper.__reduce_ex__ ($self, object, /)
 TextIOWrapper.close ($self, /)
 TextIOWrapper.detach ($self, /)
 TextIOWrapper.fileno ($self, /)
 TextIOWrapper.flush ($self, /)
 TextIOWrapper.isatty ($self, /)
 TextIOWrapper.read ($self, size=-1, /)
 TextIOWrapper.readable ($self, /)
 TextIOWrapper.readline ($self, size=-1, /)
 TextIOWrapper.reconfigure ($self, /, *, encoding=None, errors=None, newline=None,
            line_buffering=None, write_through=None)
 TextIOWrapper.seek ($self, cookie, whence=os.SEEK_SET, /)
 TextIOWrapper.seekable ($self, /)
 TextIOWrapper.tell ($self, /)
 TextIOWrapper.truncate ($self, pos=None, /)
 TextIOWrapper.writable ($self, /)
 TextIOWrapper.write ($self, text, /)
 _BufferedIOBase -
 _BufferedIOBase.detach ($self, /)
 _BufferedIOBase.read ($self, size=-1, /)
 _BufferedIOBase.read1 ($self, size=-1, /)
 _BufferedIOBase.readinto ($self, buffer, /)
 _BufferedIOBase.readinto1 ($self, buffer, /)
 _BufferedIOBase.write ($self, b, /)
 _BytesIOBuffer -
 _IOBase -
 _IOBase.__enter__ ($self, /)
 _IOBase.__exit__ -
 _IOBase._checkClosed ($self, /)
 _IOBase._checkReadable ($self, /)
 _IOBase._checkSeekable ($self, /)
 _IOBase._checkWritable ($self, /)
 _IOBase.close ($self, /)
 _IOBase.fileno ($self, /)
 _IOBase.flush ($self, /)
 _IOBase.isatty ($self, /)
 _IOBase.readable ($self, /)
 _IOBase.readline ($self, size=-1, /)
 _IOBase.readlines ($self, hint=-1, /)
 _IOBase.seek ($self, offset, whence=os.SEEK_SET, /)
 _IOBase.seekable ($self, /)
 _IOBase.tell ($self, /)
 _IOBase.truncate ($self, size=None, /)
 _IOBase.writable ($self, /)
 _IOBase.writelines ($self, lines, /)
 _RawIOBase -
 _RawIOBase.read ($self, size=-1, /)
 _RawIOBase.readall ($self, /)
 _RawIOBase.readinto -
 _RawIOBase.write -
 _TextIOBase -
 _TextIOBase.detach ($self, /)
 _TextIOBase.read ($self, size=-1, /)
 _TextIOBase.readline ($self, size=-1, /)
 _TextIOBase.write ($self, s, /)
 open ($module, /, file, mode='r', buffering=-1, encoding=None,
     errors=None, newline=None, closefd=True, opener=None)
 open_code ($module, /, path)
 text_encoding ($module, encoding, stacklevel=2, /)
_json
 Encoder -
 Scanner -
 encode_basestring ($self, object, /)
 encode_basestring_ascii ($self, object, /)
 scanstring -
_locale
 bind_textdomain_codeset ($module, domain, codeset, /)
 bindtextdomain ($module, domain, dir, /)
 dcgettext ($module, domain, msg, category, /)
 dgettext ($module, domain, msg, /)
 getencoding ($module, /)
 gettext ($module, msg, /)
 localeconv ($module, /)
 nl_langinfo ($module, key, /)
 setlocale ($module, category, locale=<unrepresentable>, /)
 strcoll ($module, os1, os2, /)
 strxfrm ($module, string, /)
 textdomain ($module, domain, /)
_operator
 _compare_digest ($module, a, b, /)
 abs ($module, a, /)
 add ($module, a, b, /)
 and_ ($module, a, b, /)
 call ($module, obj, /, *args, **kwargs)
 concat ($module, a, b, /)
 contains ($module, a, b, /)
 countOf ($module, a, b, /)
 delitem ($module, a, b, /)
 eq ($module, a, b, /)
 floordiv ($module, a, b, /)
 ge ($module, a, b, /)
 getitem ($module, a, b, /)
 gt ($module, a, b, /)
 iadd ($module, a, b, /)
 iand ($module, a, b, /)
 iconcat ($module, a, b, /)
 ifloordiv ($module, a, b, /)
 ilshift ($module, a, b, /)
 imatmul ($module, a, b, /)
 imod ($module, a, b, /)
 imul ($module, a, b, /)
 index ($module, a, /)
 indexOf ($module, a, b, /)
 inv ($module, a, /)
 invert ($module, a, /)
 ior ($module, a, b, /)
 ipow ($module, a, b, /)
 irshift ($module, a, b, /)
 is_ ($module, a, b, /)
 is_none ($module, a, /)
 is_not ($module, a, b, /)
 is_not_none ($module, a, /)
 isub ($module, a, b, /)
 itruediv ($module, a, b, /)
 ixor ($module, a, b, /)
 le ($module, a, b, /)
 length_hint ($module, obj, default=0, /)
 lshift ($module, a, b, /)
 lt ($module, a, b, /)
 matmul ($module, a, b, /)
 mod ($module, a, b, /)
 mul ($module, a, b, /)
 ne ($module, a, b, /)
 neg ($module, a, /)
 not_ ($module, a, /)
 or_ ($module, a, b, /)
 pos ($module, a, /)
 pow ($module, a, b, /)
 rshift ($module, a, b, /)
 setitem ($module, a, b, c, /)
 sub ($module, a, b, /)
 truediv ($module, a, b, /)
 truth ($module, a, /)
 xor ($module, a, b, /)
_pickle
 Pdata -
 PickleError -
 Pickler (file, protocol=None, fix_imports=True, buffer_callback=None)
 Pickler.__sizeof__ ($self, /)
 Pickler.clear_memo ($self, /)
 Pickler.dump ($self, obj, /)
 Pickler.persistent_id ($self, obj, /)
 PicklerMemoProxy -
 PicklerMemoProxy.__reduce__ ($self, /)
 PicklerMemoProxy.clear ($self, /)
 PicklerMemoProxy.copy ($self, /)
 PicklingError -
 Unpickler (file, *, fix_imports=True, encoding='ASCII', errors='strict',
          buffers=())
 Unpickler.__sizeof__ ($self, /)
 Unpickler.find_class ($self, module_name, global_name, /)
 Unpickler.load ($self, /)
 Unpickler.persistent_load ($self, pid, /)
 UnpicklerMemoProxy -
 UnpicklerMemoProxy.__reduce__ ($self, /)
 UnpicklerMemoProxy.clear ($self, /)
 UnpicklerMemoProxy.copy ($self, /)
 UnpicklingError -
 dump ($module, /, obj, file, protocol=None, *, fix_imports=True,
     buffer_callback=None)
 dumps ($module, /, obj, protocol=None, *, fix_imports=True,
      buffer_callback=None)
 load ($module, /, file, *, fix_imports=True, encoding='ASCII',
     errors='strict', buffers=())
 loads ($module, data, /, *, fix_imports=True, encoding='ASCII',
      errors='strict', buffers=())
_queue
 Empty -
 SimpleQueue ()
 SimpleQueue.__class_getitem__ ($type, object, /)
 SimpleQueue.empty ($self, /)
 SimpleQueue.get ($self, /, block=True, timeout=None)
 SimpleQueue.get_nowait ($self, /)
 SimpleQueue.put ($self, /, item, block=True, timeout=None)
 SimpleQueue.put_nowait ($self, /, item)
 SimpleQueue.qsize ($self, /)
_random
 Random -
 Random.getrandbits ($self, k, /)
 Random.getstate ($self, /)
 Random.random ($self, /)
 Random.seed ($self, n=None, /)
 Random.setstate ($self, state, /)
_signal
 alarm ($module, seconds, /)
 default_int_handler ($module, signalnum, frame, /)
 getitimer ($module, which, /)
 getsignal ($module, signalnum, /)
 pause ($module, /)
 pidfd_send_signal ($module, pidfd, signalnum, siginfo=None, flags=0, /)
 pthread_kill ($module, thread_id, signalnum, /)
 pthread_sigmask ($module, how, mask, /)
 raise_signal ($module, signalnum, /)
 set_wakeup_fd ($module, fd, /, *, warn_on_full_buffer=True)
 setitimer ($module, which, seconds, interval=0.0, /)
 siginterrupt ($module, signalnum, flag, /)
 signal ($module, signalnum, handler, /)
 sigpending ($module, /)
 sigtimedwait ($module, sigset, timeout, /)
 sigwait ($module, sigset, /)
 sigwaitinfo ($module, sigset, /)
 strsignal ($module, signalnum, /)
 valid_signals ($module, /)
_socket
 CMSG_LEN -
 CMSG_SPACE -
 close ($self, object, /)
 dup ($self, object, /)
 getaddrinfo -
 getdefaulttimeout ($self, /)
 gethostbyaddr -
 gethostbyname -
 gethostbyname_ex -
 gethostname ($self, /)
 getnameinfo -
 getprotobyname -
 getservbyname -
 getservbyport -
 htonl ($module, integer, /)
 htons ($module, integer, /)
 if_indextoname ($module, if_index, /)
 if_nameindex ($self, /)
 if_nametoindex ($module, oname, /)
 inet_aton ($module, ip_addr, /)
 inet_ntoa ($module, packed_ip, /)
 inet_ntop -
 inet_pton -
 ntohl ($module, integer, /)
 ntohs ($module, integer, /)
 setdefaulttimeout ($self, object, /)
 sethostname -
 socket -
 socket._accept ($self, /)
 socket.bind ($self, object, /)
 socket.close ($self, /)
 socket.connect ($self, object, /)
 socket.connect_ex ($self, object, /)
 socket.detach ($self, /)
 socket.fileno ($self, /)
 socket.getblocking ($self, /)
 socket.getpeername ($self, /)
 socket.getsockname ($self, /)
 socket.getsockopt -
 socket.gettimeout ($self, /)
 socket.listen -
 socket.recv -
 socket.recv_into -
 socket.recvfrom -
 socket.recvfrom_into -
 socket.recvmsg -
 socket.recvmsg_into -
 socket.send -
 socket.sendall -
 socket.sendmsg -
 socket.sendmsg_afalg -
 socket.sendto -
 socket.setblocking ($self, object, /)
 socket.setsockopt -
 socket.settimeout ($self, object, /)
 socket.shutdown ($self, object, /)
 socketpair -
_sre
 SRE_Scanner -
 SRE_Scanner.match ($self, /)
 SRE_Scanner.search ($self, /)
 SRE_Template -
 ascii_iscased ($module, character, /)
 ascii_tolower ($module, character, /)
 compile ($module, /, pattern, flags, code, groups, groupindex,
        indexgroup)
 getcodesize ($module, /)
 template ($module, pattern, template, /)
 unicode_iscased ($module, character, /)
 unicode_tolower ($module, character, /)
_stat
 S_IFMT ($self, object, /)
 S_IMODE ($self, object, /)
 S_ISBLK ($self, object, /)
 S_ISCHR ($self, object, /)
 S_ISDIR ($self, object, /)
 S_ISDOOR ($self, object, /)
 S_ISFIFO ($self, object, /)
 S_ISLNK ($self, object, /)
 S_ISPORT ($self, object, /)
 S_ISREG ($self, object, /)
 S_ISSOCK ($self, object, /)
 S_ISWHT ($self, object, /)
 filemode ($self, object, /)
_statistics
 _normal_dist_inv_cdf ($module, p, mu, sigma, /)
_string
 formatter_field_name_split ($self, object, /)
 formatter_parser ($self, object, /)
_struct
 Struct -
 Struct.__sizeof__ ($self, /)
 Struct.iter_unpack ($self, buffer, /)
 Struct.pack -
 Struct.pack_into -
 Struct.unpack ($self, buffer, /)
 Struct.unpack_from ($self, /, buffer, offset=0)
 _clearcache ($module, /)
 calcsize ($module, format, /)
 iter_unpack ($module, format, buffer, /)
 pack -
 pack_into -
 unpack ($module, format, buffer, /)
 unpack_from ($module, format, /, buffer, offset=0)
 unpack_iterator -
 unpack_iterator.__length_hint__ ($self, /)
_symtable
 symtable ($module, source, filename, startstr, /)
_thread
 RLock -
 RLock.__enter__ ($self, /)
 RLock.__exit__ ($self, /, *exc_info)
 RLock._acquire_restore ($self, state, /)
 RLock._at_fork_reinit ($self, /)
 RLock._is_owned ($self, /)
 RLock._recursion_count ($self, /)
 RLock._release_save ($self, /)
 RLock.acquire ($self, /, blocking=True, timeout=-1)
 RLock.locked ($self, /)
 RLock.release ($self, /)
 _ExceptHookArgs -
 _ExceptHookArgs.__reduce__ ($self, /)
 _ExceptHookArgs.__replace__ ($self, /, **changes)
 _ThreadHandle -
 _ThreadHandle._set_done ($self, /)
 _ThreadHandle.is_done ($self, /)
 _ThreadHandle.join -
 _count ($module, /)
 _excepthook ($module, args, /)
 _get_main_thread_ident ($module, /)
 _is_main_interpreter ($module, /)
 _local ()
 _localdummy -
 _make_thread_handle ($module, ident, /)
 _shutdown ($module, /)
 allocate ($module, /)
 allocate_lock ($module, /)
 daemon_threads_allowed ($module, /)
 exit ($module, /)
 exit_thread ($module, /)
 get_ident ($module, /)
 get_native_id ($module, /)
 interrupt_main ($module, signum=signal.SIGINT, /)
 lock ()
 lock.__enter__ ($self, /)
 lock.__exit__ ($self, /, *exc_info)
 lock._at_fork_reinit ($self, /)
 lock.acquire ($self, /, blocking=True, timeout=-1)
 lock.acquire_lock ($self, /, blocking=True, timeout=-1)
 lock.locked ($self, /)
 lock.locked_lock ($self, /)
 lock.release ($self, /)
 lock.release_lock ($self, /)
 stack_size ($module, size=0, /)
 start_joinable_thread ($module, /, function, handle=None, daemon=True)
 start_new ($module, function, args, kwargs={}, /)
 start_new_thread ($module, function, args, kwargs={}, /)
_tokenize
 TokenizerIter -
_tracemalloc
 _get_object_traceback ($module, obj, /)
 _get_traces ($module, /)
 clear_traces ($module, /)
 get_traceback_limit ($module, /)
 get_traced_memory ($module, /)
 get_tracemalloc_memory ($module, /)
 is_tracing ($module, /)
 reset_peak ($module, /)
 start ($module, nframe=1, /)
 stop ($module, /)
_typing
 _ConstEvaluator ()
 _idfunc ($module, x, /)
_warnings
 _acquire_lock ($module, /)
 _filters_mutated ($module, /)
 _filters_mutated_lock_held ($module, /)
 _release_lock ($module, /)
 warn ($module, /, message, category=None, stacklevel=1, source=None, *,
     skip_file_prefixes=<unrepresentable>)
 warn_explicit ($module, /, message, category, filename, lineno,
              module=<unrepresentable>, registry=None,
              module_globals=None, source=None)
_weakref
 _remove_dead_weakref ($module, dct, key, /)
 getweakrefcount ($module, object, /)
 getweakrefs ($module, object, /)
 proxy ($module, object, callback=None, /)
array
 _array_reconstructor ($module, arraytype, typecode, mformat_code, items,
                     /)
 array -
 array.__class_getitem__ ($type, object, /)
 array.__copy__ ($self, /)
 array.__deepcopy__ ($self, unused, /)
 array.__reduce_ex__ ($self, value, /)
 array.__sizeof__ ($self, /)
 array.append ($self, v, /)
 array.buffer_info ($self, /)
 array.byteswap ($self, /)
 array.clear ($self, /)
 array.count ($self, v, /)
 array.extend ($self, bb, /)
 array.frombytes ($self, buffer, /)
 array.fromfile ($self, f, n, /)
 array.fromlist ($self, list, /)
 array.fromunicode ($self, ustr, /)
 array.index ($self, v, start=0, stop=sys.maxsize, /)
 array.insert ($self, i, v, /)
 array.pop ($self, i=-1, /)
 array.remove ($self, v, /)
 array.reverse ($self, /)
 array.tobytes ($self, /)
 array.tofile ($self, f, /)
 array.tolist ($self, /)
 array.tounicode ($self, /)
 arrayiterator -
 arrayiterator.__reduce__ ($self, /)
 arrayiterator.__setstate__ ($self, state, /)
atexit
 _clear ($module, /)
 _ncallbacks ($module, /)
 _run_exitfuncs ($module, /)
 register ($module, func, /, *args, **kwargs)
 unregister ($module, func, /)
binascii
 Error -
 Incomplete -
 a2b_base64 ($module, data, /, *, strict_mode=False)
 a2b_hex ($module, hexstr, /)
 a2b_qp ($module, /, data, header=False)
 a2b_uu ($module, data, /)
 b2a_base64 ($module, data, /, *, newline=True)
 b2a_hex ($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)
 b2a_qp ($module, /, data, quotetabs=False, istext=True, header=False)
 b2a_uu ($module, data, /, *, backtick=False)
 crc32 ($module, data, crc=0, /)
 crc_hqx ($module, data, crc, /)
 hexlify ($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)
 unhexlify ($module, hexstr, /)
builtins
 ArithmeticError -
 AssertionError -
 AttributeError -
 AttributeError.__getstate__ ($self, /)
 AttributeError.__reduce__ ($self, /)
 BaseException -
 BaseException.__reduce__ ($self, /)
 BaseException.__setstate__ ($self, state, /)
 BaseException.add_note ($self, note, /)
 BaseException.with_traceback ($self, tb, /)
 BaseExceptionGroup -
 BaseExceptionGroup.__class_getitem__ ($type, object, /)
 BaseExceptionGroup.derive ($self, excs, /)
 BaseExceptionGroup.split ($self, matcher_value, /)
 BaseExceptionGroup.subgroup ($self, matcher_value, /)
 BlockingIOError -
 BrokenPipeError -
 Buffer -
 BufferError -
 BytesWarning -
 ChildProcessError -
 ConnectionAbortedError -
 ConnectionError -
 ConnectionRefusedError -
 ConnectionResetError -
 DeprecationWarning -
 EOFError -
 EncodingMap -
 EncodingMap.size ($self, /)
 EncodingWarning -
 Exception -
 ExceptionGroup -
 FileExistsError -
 FileNotFoundError -
 FloatingPointError -
 FrameLocalsProxy -
 FrameLocalsProxy.__contains__ ($self, object, /)
 FrameLocalsProxy.__getitem__ ($self, object, /)
 FrameLocalsProxy.__reversed__ ($self, /)
 FrameLocalsProxy.copy ($self, /)
 FrameLocalsProxy.get -
 FrameLocalsProxy.items ($self, /)
 FrameLocalsProxy.keys ($self, /)
 FrameLocalsProxy.pop -
 FrameLocalsProxy.setdefault -
 FrameLocalsProxy.update ($self, object, /)
 FrameLocalsProxy.values ($self, /)
 FutureDoneCallback -
 FutureWarning -
 GeneratorExit -
 ImportError -
 ImportError.__reduce__ ($self, /)
 ImportWarning -
 IndentationError -
 IndexError -
 InstructionSequence -
 InstructionSequence.add_nested ($self, /, nested)
 InstructionSequence.addop ($self, /, opcode, oparg, lineno, col_offset, end_lineno,
      end_col_offset)
 InstructionSequence.get_instructions ($self, /)
 InstructionSequence.get_nested ($self, /)
 InstructionSequence.new_label ($self, /)
 InstructionSequence.use_label ($self, /, label)
 InterruptedError -
 IsADirectoryError -
 Js2PyConverter -
 Js2PyConverter.copy ($self, /)
 Js2PyConverter.js2py_convert ($self, object, /)
 JsFuncSignature -
 KeyError -
 KeyboardInterrupt -
 LookupError -
 MemoryError -
 ModuleNotFoundError -
 NameError -
 NoDefaultType ()
 NoDefaultType.__reduce__ ($self, /)
 NoneType ()
 NotADirectoryError -
 NotImplementedError -
 NotImplementedType ()
 NotImplementedType.__reduce__ ($self, /)
 OSError -
 OSError.__reduce__ ($self, /)
 OverflowError -
 PendingDeprecationWarning -
 PermissionError -
 ProcessLookupError -
 Py2JsConverter -
 Py2JsConverter.copy ($self, /)
 Py2JsConverter.py2js_convert ($self, object, /)
 PyCapsule -
 PythonFinalizationError -
 RecursionError -
 ReferenceError -
 ResourceWarning -
 RuntimeError -
 RuntimeWarning -
 StopAsyncIteration -
 StopIteration -
 SyntaxError -
 SyntaxWarning -
 SystemError -
 SystemExit -
 TabError -
 TimeoutError -
 TypeError -
 UnboundLocalError -
 UnicodeDecodeError -
 UnicodeEncodeError -
 UnicodeError -
 UnicodeTranslateError -
 UnicodeWarning -
 UnraisableHookArgs -
 UnraisableHookArgs.__reduce__ ($self, /)
 UnraisableHookArgs.__replace__ ($self, /, **changes)
 UserWarning -
 ValueError -
 Warning -
 ZeroDivisionError -
 _IncompleteInputError -
 __build_class__ -
 __import__ ($module, /, name, globals=None, locals=None, fromlist=(),
           level=0)
 _buffer_wrapper -
 abs ($module, x, /)
 aiter ($module, async_iterable, /)
 all ($module, iterable, /)
 anext ($module, aiterator, default=<unrepresentable>, /)
 anext_awaitable -
 anext_awaitable.close ($self, /)
 anext_awaitable.send ($self, object, /)
 anext_awaitable.throw -
 any ($module, iterable, /)
 ascii ($module, obj, /)
 async_generator -
 async_generator.__class_getitem__ ($type, object, /)
 async_generator.__sizeof__ ($self, /)
 async_generator.aclose ($self, /)
 async_generator.asend ($self, object, /)
 async_generator.athrow -
 async_generator_asend -
 async_generator_asend.close ($self, /)
 async_generator_asend.send ($self, object, /)
 async_generator_asend.throw -
 async_generator_athrow -
 async_generator_athrow.close ($self, /)
 async_generator_athrow.send ($self, object, /)
 async_generator_athrow.throw -
 async_generator_wrapped_value -
 asyncgen_hooks -
 asyncgen_hooks.__reduce__ ($self, /)
 asyncgen_hooks.__replace__ ($self, /, **changes)
 bin ($module, number, /)
 bool (object=False, /)
 breakpoint ($module, /, *args, **kws)
 builtin_function_or_method -
 builtin_function_or_method.__reduce__ ($self, /)
 builtin_method -
 bytearray -
 bytearray.__alloc__ ($self, /)
 bytearray.__reduce__ ($self, /)
 bytearray.__reduce_ex__ ($self, proto=0, /)
 bytearray.__sizeof__ ($self, /)
 bytearray.append ($self, item, /)
 bytearray.capitalize ($self, /)
 bytearray.center ($self, width, fillchar=b' ', /)
 bytearray.clear ($self, /)
 bytearray.copy ($self, /)
 bytearray.count ($self, sub[, start[, end]], /)
 bytearray.decode ($self, /, encoding='utf-8', errors='strict')
 bytearray.endswith ($self, suffix[, start[, end]], /)
 bytearray.expandtabs ($self, /, tabsize=8)
 bytearray.extend ($self, iterable_of_ints, /)
 bytearray.find ($self, sub[, start[, end]], /)
 bytearray.fromhex ($type, string, /)
 bytearray.hex ($self, /, sep=<unrepresentable>, bytes_per_sep=1)
 bytearray.index ($self, sub[, start[, end]], /)
 bytearray.insert ($self, index, item, /)
 bytearray.isalnum ($self, /)
 bytearray.isalpha ($self, /)
 bytearray.isascii ($self, /)
 bytearray.isdigit ($self, /)
 bytearray.islower ($self, /)
 bytearray.isspace ($self, /)
 bytearray.istitle ($self, /)
 bytearray.isupper ($self, /)
 bytearray.join ($self, iterable_of_bytes, /)
 bytearray.ljust ($self, width, fillchar=b' ', /)
 bytearray.lower ($self, /)
 bytearray.lstrip ($self, bytes=None, /)
 bytearray.maketrans (frm, to, /)
 bytearray.partition ($self, sep, /)
 bytearray.pop ($self, index=-1, /)
 bytearray.remove ($self, value, /)
 bytearray.removeprefix ($self, prefix, /)
 bytearray.removesuffix ($self, suffix, /)
 bytearray.replace ($self, old, new, count=-1, /)
 bytearray.resize ($self, size, /)
 bytearray.reverse ($self, /)
 bytearray.rfind ($self, sub[, start[, end]], /)
 bytearray.rindex ($self, sub[, start[, end]], /)
 bytearray.rjust ($self, width, fillchar=b' ', /)
 bytearray.rpartition ($self, sep, /)
 bytearray.rsplit ($self, /, sep=None, maxsplit=-1)
 bytearray.rstrip ($self, bytes=None, /)
 bytearray.split ($self, /, sep=None, maxsplit=-1)
 bytearray.splitlines ($self, /, keepends=False)
 bytearray.startswith ($self, prefix[, start[, end]], /)
 bytearray.strip ($self, bytes=None, /)
 bytearray.swapcase ($self, /)
 bytearray.title ($self, /)
 bytearray.translate ($self, table, /, delete=b'')
 bytearray.upper ($self, /)
 bytearray.zfill ($self, width, /)
 bytearray_iterator -
 bytearray_iterator.__length_hint__ ($self, /)
 bytearray_iterator.__reduce__ ($self, /)
 bytearray_iterator.__setstate__ ($self, object, /)
 bytes -
 bytes.__bytes__ ($self, /)
 bytes.__getnewargs__ ($self, /)
 bytes.capitalize ($self, /)
 bytes.center ($self, width, fillchar=b' ', /)
 bytes.count ($self, sub[, start[, end]], /)
 bytes.decode ($self, /, encoding='utf-8', errors='strict')
 bytes.endswith ($self, suffix[, start[, end]], /)
 bytes.expandtabs ($self, /, tabsize=8)
 bytes.find ($self, sub[, start[, end]], /)
 bytes.fromhex ($type, string, /)
 bytes.hex ($self, /, sep=<unrepresentable>, bytes_per_sep=1)
 bytes.index ($self, sub[, start[, end]], /)
 bytes.isalnum ($self, /)
 bytes.isalpha ($self, /)
 bytes.isascii ($self, /)
 bytes.isdigit ($self, /)
 bytes.islower ($self, /)
 bytes.isspace ($self, /)
 bytes.istitle ($self, /)
 bytes.isupper ($self, /)
 bytes.join ($self, iterable_of_bytes, /)
 bytes.ljust ($self, width, fillchar=b' ', /)
 bytes.lower ($self, /)
 bytes.lstrip ($self, bytes=None, /)
 bytes.maketrans (frm, to, /)
 bytes.partition ($self, sep, /)
 bytes.removeprefix ($self, prefix, /)
 bytes.removesuffix ($self, suffix, /)
 bytes.replace ($self, old, new, count=-1, /)
 bytes.rfind ($self, sub[, start[, end]], /)
 bytes.rindex ($self, sub[, start[, end]], /)
 bytes.rjust ($self, width, fillchar=b' ', /)
 bytes.rpartition ($self, sep, /)
 bytes.rsplit ($self, /, sep=None, maxsplit=-1)
 bytes.rstrip ($self, bytes=None, /)
 bytes.split ($self, /, sep=None, maxsplit=-1)
 bytes.splitlines ($self, /, keepends=False)
 bytes.startswith ($self, prefix[, start[, end]], /)
 bytes.strip ($self, bytes=None, /)
 bytes.swapcase ($self, /)
 bytes.title ($self, /)
 bytes.translate ($self, table, /, delete=b'')
 bytes.upper ($self, /)
 bytes.zfill ($self, width, /)
 bytes_iterator -
 bytes_iterator.__length_hint__ ($self, /)
 bytes_iterator.__reduce__ ($self, /)
 bytes_iterator.__setstate__ ($self, object, /)
 callable ($module, obj, /)
 callable_iterator -
 callable_iterator.__reduce__ ($self, /)
 cell ([contents])
 chr ($module, i, /)
 classmethod (function, /)
 classmethod.__class_getitem__ ($type, object, /)
 classmethod_descriptor -
 code (argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,
     flags, codestring, constants, names, varnames, filename, name,
     qualname, firstlineno, linetable, exceptiontable, freevars=(),
     cellvars=(), /)
 code.__replace__ ($self, /, **changes)
 code.__sizeof__ ($self, /)
 code._varname_from_oparg ($self, /, oparg)
 code.co_branches ($self, /)
 code.co_lines ($self, /)
 code.co_positions ($self, /)
 code.replace ($self, /, **changes)
 compile ($module, /, source, filename, mode, flags=0,
        dont_inherit=False, optimize=-1, *, _feature_version=-1)
 complex (real=0, imag=0)
 complex.__complex__ ($self, /)
 complex.__format__ ($self, format_spec, /)
 complex.__getnewargs__ ($self, /)
 complex.conjugate ($self, /)
 complex.from_number ($type, number, /)
 coroutine -
 coroutine.__class_getitem__ ($type, object, /)
 coroutine.__sizeof__ ($self, /)
 coroutine.close ($self, /)
 coroutine.send ($self, object, /)
 coroutine.throw -
 coroutine_wrapper -
 coroutine_wrapper.close ($self, /)
 coroutine_wrapper.send ($self, object, /)
 coroutine_wrapper.throw -
 delattr ($module, obj, name, /)
 dict -
 dict.__class_getitem__ ($type, object, /)
 dict.__contains__ ($self, key, /)
 dict.__getitem__ ($self, key, /)
 dict.__reversed__ ($self, /)
 dict.__sizeof__ ($self, /)
 dict.clear ($self, /)
 dict.copy ($self, /)
 dict.fromkeys ($type, iterable, value=None, /)
 dict.get ($self, key, default=None, /)
 dict.items ($self, /)
 dict.keys ($self, /)
 dict.pop ($self, key, default=<unrepresentable>, /)
 dict.popitem ($self, /)
 dict.setdefault ($self, key, default=None, /)
 dict.update -
 dict.values ($self, /)
 dict_itemiterator -
 dict_itemiterator.__length_hint__ ($self, /)
 dict_itemiterator.__reduce__ ($self, /)
 dict_items -
 dict_items.__reversed__ ($self, /)
 dict_items.isdisjoint ($self, object, /)
 dict_keyiterator -
 dict_keyiterator.__length_hint__ ($self, /)
 dict_keyiterator.__reduce__ ($self, /)
 dict_keys -
 dict_keys.__reversed__ ($self, /)
 dict_keys.isdisjoint ($self, object, /)
 dict_reverseitemiterator -
 dict_reverseitemiterator.__length_hint__ ($self, /)
 dict_reverseitemiterator.__reduce__ ($self, /)
 dict_reversekeyiterator -
 dict_reversekeyiterator.__length_hint__ ($self, /)
 dict_reversekeyiterator.__reduce__ ($self, /)
 dict_reversevalueiterator -
 dict_reversevalueiterator.__length_hint__ ($self, /)
 dict_reversevalueiterator.__reduce__ ($self, /)
 dict_valueiterator -
 dict_valueiterator.__length_hint__ ($self, /)
 dict_valueiterator.__reduce__ ($self, /)
 dict_values -
 dict_values.__reversed__ ($self, /)
 dir -
 divmod ($module, x, y, /)
 ellipsis ()
 ellipsis.__reduce__ ($self, /)
 enumerate (iterable, start=0)
 enumerate.__class_getitem__ ($type, object, /)
 enumerate.__reduce__ ($self, /)
 eval ($module, source, /, globals=None, locals=None)
 exec ($module, source, /, globals=None, locals=None, *, closure=None)
 fieldnameiterator -
 filter (function, iterable, /)
 filter.__reduce__ ($self, /)
 float (x=0, /)
 float.__ceil__ ($self, /)
 float.__floor__ ($self, /)
 float.__format__ ($self, format_spec, /)
 float.__getformat__ ($type, typestr, /)
 float.__getnewargs__ ($self, /)
 float.__round__ ($self, ndigits=None, /)
 float.__trunc__ ($self, /)
 float.as_integer_ratio ($self, /)
 float.conjugate ($self, /)
 float.from_number ($type, number, /)
 float.fromhex ($type, string, /)
 float.hex ($self, /)
 float.is_integer ($self, /)
 format ($module, value, format_spec='', /)
 formatteriterator -
 frame -
 frame.__sizeof__ ($self, /)
 frame.clear ($self, /)
 frozenset (iterable=(), /)
 frozenset.__class_getitem__ ($type, object, /)
 frozenset.__contains__ ($self, object, /)
 frozenset.__reduce__ ($self, /)
 frozenset.__sizeof__ ($self, /)
 frozenset.copy ($self, /)
 frozenset.difference ($self, /, *others)
 frozenset.intersection ($self, /, *others)
 frozenset.isdisjoint ($self, other, /)
 frozenset.issubset ($self, other, /)
 frozenset.issuperset ($self, other, /)
 frozenset.symmetric_difference ($self, other, /)
 frozenset.union ($self, /, *others)
 function (code, globals, name=None, argdefs=None, closure=None,
         kwdefaults=None)
 generator -
 generator.__class_getitem__ ($type, object, /)
 generator.__sizeof__ ($self, /)
 generator.close ($self, /)
 generator.send ($self, object, /)
 generator.throw -
 generic_alias_iterator -
 generic_alias_iterator.__reduce__ ($self, /)
 getattr -
 getset_descriptor -
 globals ($module, /)
 hamt -
 hamt.delete ($self, object, /)
 hamt.get -
 hamt.items ($self, /)
 hamt.keys ($self, /)
 hamt.set -
 hamt.values ($self, /)
 hamt_array_node -
 hamt_bitmap_node -
 hamt_collision_node -
 hasattr ($module, obj, name, /)
 hash ($module, obj, /)
 hex ($module, number, /)
 id ($module, obj, /)
 input ($module, prompt='', /)
 instancemethod (function, /)
 int -
 int.__ceil__ ($self, /)
 int.__floor__ ($self, /)
 int.__format__ ($self, format_spec, /)
 int.__getnewargs__ ($self, /)
 int.__round__ ($self, ndigits=None, /)
 int.__sizeof__ ($self, /)
 int.__trunc__ ($self, /)
 int.as_integer_ratio ($self, /)
 int.bit_count ($self, /)
 int.bit_length ($self, /)
 int.conjugate ($self, /)
 int.from_bytes ($type, /, bytes, byteorder='big', *, signed=False)
 int.is_integer ($self, /)
 int.to_bytes ($self, /, length=1, byteorder='big', *, signed=False)
 isinstance ($module, obj, class_or_tuple, /)
 issubclass ($module, cls, class_or_tuple, /)
 items -
 iter -
 iterator -
 iterator.__length_hint__ ($self, /)
 iterator.__reduce__ ($self, /)
 iterator.__setstate__ ($self, object, /)
 keys -
 len ($module, obj, /)
 line_iterator -
 list (iterable=(), /)
 list.__class_getitem__ ($type, object, /)
 list.__getitem__ ($self, index, /)
 list.__reversed__ ($self, /)
 list.__sizeof__ ($self, /)
 list.append ($self, object, /)
 list.clear ($self, /)
 list.copy ($self, /)
 list.count ($self, value, /)
 list.extend ($self, iterable, /)
 list.index ($self, value, start=0, stop=sys.maxsize, /)
 list.insert ($self, index, object, /)
 list.pop ($self, index=-1, /)
 list.remove ($self, value, /)
 list.reverse ($self, /)
 list.sort ($self, /, *, key=None, reverse=False)
 list_iterator -
 list_iterator.__length_hint__ ($self, /)
 list_iterator.__reduce__ ($self, /)
 list_iterator.__setstate__ ($self, object, /)
 list_reverseiterator -
 list_reverseiterator.__length_hint__ ($self, /)
 list_reverseiterator.__reduce__ ($self, /)
 list_reverseiterator.__setstate__ ($self, object, /)
 locals ($module, /)
 longrange_iterator -
 longrange_iterator.__length_hint__ ($self, /)
 longrange_iterator.__reduce__ ($self, /)
 longrange_iterator.__setstate__ ($self, object, /)
 managedbuffer -
 map (function, iterable, /, *iterables, strict=False)
 map.__reduce__ ($self, /)
 map.__setstate__ ($self, object, /)
 mappingproxy (mapping)
 mappingproxy.__class_getitem__ ($type, object, /)
 mappingproxy.__reversed__ ($self, /)
 mappingproxy.copy ($self, /)
 mappingproxy.get ($self, key, default=None, /)
 mappingproxy.items ($self, /)
 mappingproxy.keys ($self, /)
 mappingproxy.values ($self, /)
 max -
 member_descriptor -
 member_descriptor.__reduce__ ($self, /)
 memory_iterator -
 memoryview (object)
 memoryview.__class_getitem__ ($type, object, /)
 memoryview.__enter__ ($self, /)
 memoryview.__exit__ ($self, /, *exc_info)
 memoryview._from_flags ($type, /, object, flags)
 memoryview.cast ($self, /, format, shape=<unrepresentable>)
 memoryview.count ($self, value, /)
 memoryview.hex ($self, /, sep=<unrepresentable>, bytes_per_sep=1)
 memoryview.index ($self, value, start=0, stop=sys.maxsize, /)
 memoryview.release ($self, /)
 memoryview.tobytes ($self, /, order='C')
 memoryview.tolist ($self, /)
 memoryview.toreadonly ($self, /)
 method (function, instance, /)
 method-wrapper -
 method-wrapper.__reduce__ ($self, /)
 method.__reduce__ ($self, /)
 method_descriptor -
 method_descriptor.__reduce__ ($self, /)
 min -
 module (name, doc=None)
 module.__dir__ ($self, /)
 moduledef -
 next -
 object ()
 object.__dir__ ($self, /)
 object.__format__ ($self, format_spec, /)
 object.__getstate__ ($self, /)
 object.__init_subclass__ ($type, /)
 object.__reduce__ ($self, /)
 object.__reduce_ex__ ($self, protocol, /)
 object.__sizeof__ ($self, /)
 object.__subclasshook__ ($type, object, /)
 oct ($module, number, /)
 odict_items -
 odict_items.__reversed__ ($self, /)
 odict_iterator -
 odict_iterator.__reduce__ ($self, /)
 odict_keys -
 odict_keys.__reversed__ ($self, /)
 odict_values -
 odict_values.__reversed__ ($self, /)
 ord ($module, character, /)
 positions_iterator -
 pow ($module, /, base, exp, mod=None)
 print ($module, /, *args, sep=' ', end='\n', file=None, flush=False)
 property (fget=None, fset=None, fdel=None, doc=None)
 property.__set_name__ ($self, owner, name, /)
 property.deleter ($self, object, /)
 property.getter ($self, object, /)
 property.setter ($self, object, /)
 range -
 range.__reduce__ ($self, /)
 range.__reversed__ ($self, /)
 range.count ($self, object, /)
 range.index ($self, object, /)
 range_iterator -
 range_iterator.__length_hint__ ($self, /)
 range_iterator.__reduce__ ($self, /)
 range_iterator.__setstate__ ($self, object, /)
 repr ($module, obj, /)
 reversed (sequence, /)
 reversed.__length_hint__ ($self, /)
 reversed.__reduce__ ($self, /)
 reversed.__setstate__ ($self, object, /)
 round ($module, /, number, ndigits=None)
 set (iterable=(), /)
 set.__class_getitem__ ($type, object, /)
 set.__contains__ ($self, object, /)
 set.__reduce__ ($self, /)
 set.__sizeof__ ($self, /)
 set.add ($self, object, /)
 set.clear ($self, /)
 set.copy ($self, /)
 set.difference ($self, /, *others)
 set.difference_update ($self, /, *others)
 set.discard ($self, object, /)
 set.intersection ($self, /, *others)
 set.intersection_update ($self, /, *others)
 set.isdisjoint ($self, other, /)
 set.issubset ($self, other, /)
 set.issuperset ($self, other, /)
 set.pop ($self, /)
 set.remove ($self, object, /)
 set.symmetric_difference ($self, other, /)
 set.symmetric_difference_update ($self, other, /)
 set.union ($self, /, *others)
 set.update ($self, /, *others)
 set_iterator -
 set_iterator.__length_hint__ ($self, /)
 set_iterator.__reduce__ ($self, /)
 setattr ($module, obj, name, value, /)
 slice -
 slice.__reduce__ ($self, /)
 slice.indices ($self, object, /)
 sorted ($module, iterable, /, *, key=None, reverse=False)
 staticmethod (function, /)
 staticmethod.__class_getitem__ ($type, object, /)
 stderrprinter -
 stderrprinter.close ($self, /)
 stderrprinter.fileno ($self, /)
 stderrprinter.flush ($self, /)
 stderrprinter.isatty ($self, /)
 stderrprinter.write -
 str -
 str.__format__ ($self, format_spec, /)
 str.__getnewargs__ ($self, /)
 str.__sizeof__ ($self, /)
 str.capitalize ($self, /)
 str.casefold ($self, /)
 str.center ($self, width, fillchar=' ', /)
 str.count ($self, sub[, start[, end]], /)
 str.encode ($self, /, encoding='utf-8', errors='strict')
 str.endswith ($self, suffix[, start[, end]], /)
 str.expandtabs ($self, /, tabsize=8)
 str.find ($self, sub[, start[, end]], /)
 str.format ($self, /, *args, **kwargs)
 str.format_map ($self, mapping, /)
 str.index ($self, sub[, start[, end]], /)
 str.isalnum ($self, /)
 str.isalpha ($self, /)
 str.isascii ($self, /)
 str.isdecimal ($self, /)
 str.isdigit ($self, /)
 str.isidentifier ($self, /)
 str.islower ($self, /)
 str.isnumeric ($self, /)
 str.isprintable ($self, /)
 str.isspace ($self, /)
 str.istitle ($self, /)
 str.isupper ($self, /)
 str.join ($self, iterable, /)
 str.ljust ($self, width, fillchar=' ', /)
 str.lower ($self, /)
 str.lstrip ($self, chars=None, /)
 str.maketrans (x, y=<unrepresentable>, z=<unrepresentable>, /)
 str.partition ($self, sep, /)
 str.removeprefix ($self, prefix, /)
 str.removesuffix ($self, suffix, /)
 str.replace ($self, old, new, /, count=-1)
 str.rfind ($self, sub[, start[, end]], /)
 str.rindex ($self, sub[, start[, end]], /)
 str.rjust ($self, width, fillchar=' ', /)
 str.rpartition ($self, sep, /)
 str.rsplit ($self, /, sep=None, maxsplit=-1)
 str.rstrip ($self, chars=None, /)
 str.split ($self, /, sep=None, maxsplit=-1)
 str.splitlines ($self, /, keepends=False)
 str.startswith ($self, prefix[, start[, end]], /)
 str.strip ($self, chars=None, /)
 str.swapcase ($self, /)
 str.title ($self, /)
 str.translate ($self, table, /)
 str.upper ($self, /)
 str.zfill ($self, width, /)
 str_ascii_iterator -
 str_ascii_iterator.__length_hint__ ($self, /)
 str_ascii_iterator.__reduce__ ($self, /)
 str_ascii_iterator.__setstate__ ($self, object, /)
 str_iterator -
 str_iterator.__length_hint__ ($self, /)
 str_iterator.__reduce__ ($self, /)
 str_iterator.__setstate__ ($self, object, /)
 sum ($module, iterable, /, start=0)
 super -
 symtable entry -
 symtable entry -
 traceback (tb_next, tb_frame, tb_lasti, tb_lineno)
 traceback.__dir__ ($self, /)
 tuple (iterable=(), /)
 tuple.__class_getitem__ ($type, object, /)
 tuple.__getnewargs__ ($self, /)
 tuple.count ($self, value, /)
 tuple.index ($self, value, start=0, stop=sys.maxsize, /)
 tuple_iterator -
 tuple_iterator.__length_hint__ ($self, /)
 tuple_iterator.__reduce__ ($self, /)
 tuple_iterator.__setstate__ ($self, object, /)
 type -
 type.__dir__ ($self, /)
 type.__instancecheck__ ($self, instance, /)
 type.__prepare__ ($cls, name, bases, /, **kwds)
 type.__sizeof__ ($self, /)
 type.__subclasscheck__ ($self, subclass, /)
 type.__subclasses__ ($self, /)
 type.mro ($self, /)
 values -
 vars -
 wrapper_descriptor -
 wrapper_descriptor.__reduce__ ($self, /)
 zip (*iterables, strict=False)
 zip.__reduce__ ($self, /)
 zip.__setstate__ ($self, object, /)
cmath
 acos ($module, z, /)
 acosh ($module, z, /)
 asin ($module, z, /)
 asinh ($module, z, /)
 atan ($module, z, /)
 atanh ($module, z, /)
 cos ($module, z, /)
 cosh ($module, z, /)
 exp ($module, z, /)
 isclose ($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)
 isfinite ($module, z, /)
 isinf ($module, z, /)
 isnan ($module, z, /)
 log ($module, z, base=<unrepresentable>, /)
 log10 ($module, z, /)
 phase ($module, z, /)
 polar ($module, z, /)
 rect ($module, r, phi, /)
 sin ($module, z, /)
 sinh ($module, z, /)
 sqrt ($module, z, /)
 tan ($module, z, /)
 tanh ($module, z, /)
collections
 OrderedDict -
 OrderedDict.__reduce__ ($self, /)
 OrderedDict.__reversed__ ($self, /)
 OrderedDict.__sizeof__ ($self, /)
 OrderedDict.clear ($self, /)
 OrderedDict.copy ($self, /)
 OrderedDict.fromkeys ($type, /, iterable, value=None)
 OrderedDict.items ($self, /)
 OrderedDict.keys ($self, /)
 OrderedDict.move_to_end ($self, /, key, last=True)
 OrderedDict.pop ($self, /, key, default=<unrepresentable>)
 OrderedDict.popitem ($self, /, last=True)
 OrderedDict.setdefault ($self, /, key, default=None)
 OrderedDict.update -
 OrderedDict.values ($self, /)
 _Link -
 _deque_iterator -
 _deque_iterator.__length_hint__ ($self, /)
 _deque_iterator.__reduce__ ($self, /)
 _deque_reverse_iterator -
 _deque_reverse_iterator.__length_hint__ ($self, /)
 _deque_reverse_iterator.__reduce__ ($self, /)
 _tuplegetter -
 _tuplegetter.__reduce__ ($self, /)
 defaultdict -
 defaultdict.__class_getitem__ ($type, object, /)
 defaultdict.__copy__ ($self, /)
 defaultdict.__missing__ ($self, object, /)
 defaultdict.__reduce__ ($self, /)
 defaultdict.copy ($self, /)
 deque ([iterable[, maxlen]])
 deque.__class_getitem__ ($type, object, /)
 deque.__copy__ ($self, /)
 deque.__reduce__ ($self, /)
 deque.__reversed__ ($self, /)
 deque.__sizeof__ ($self, /)
 deque.append ($self, item, /)
 deque.appendleft ($self, item, /)
 deque.clear ($self, /)
 deque.copy ($self, /)
 deque.count ($self, value, /)
 deque.extend ($self, iterable, /)
 deque.extendleft ($self, iterable, /)
 deque.index ($self, value, [start, [stop]])
 deque.insert ($self, index, value, /)
 deque.pop ($self, /)
 deque.popleft ($self, /)
 deque.remove ($self, value, /)
 deque.reverse ($self, /)
 deque.rotate ($self, n=1, /)
concurrent.interpreters
 InterpreterError -
 InterpreterNotFoundError -
 NotShareableError -
datetime
 IsoCalendarDate -
 IsoCalendarDate.__reduce__ ($self, /)
 date -
 date.__format__ -
 date.__reduce__ ($self, /)
 date.__replace__ ($self, /, **changes)
 date.ctime ($self, /)
 date.fromisocalendar -
 date.fromisoformat ($type, object, /)
 date.fromordinal -
 date.fromtimestamp ($type, timestamp, /)
 date.isocalendar ($self, /)
 date.isoformat ($self, /)
 date.isoweekday ($self, /)
 date.replace ($self, /, year=unchanged, month=unchanged, day=unchanged)
 date.strftime -
 date.strptime -
 date.timetuple ($self, /)
 date.today ($type, /)
 date.toordinal ($self, /)
 date.weekday ($self, /)
 datetime -
 datetime.__reduce__ ($self, /)
 datetime.__reduce_ex__ -
 datetime.__replace__ ($self, /, **changes)
 datetime.astimezone -
 datetime.combine -
 datetime.ctime ($self, /)
 datetime.date ($self, /)
 datetime.dst ($self, /)
 datetime.fromisoformat ($type, object, /)
 datetime.fromtimestamp -
 datetime.isoformat -
 datetime.now ($type, /, tz=None)
 datetime.replace ($self, /, year=unchanged, month=unchanged, day=unchanged,
        hour=unchanged, minute=unchanged, second=unchanged,
        microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)
 datetime.strptime -
 datetime.time ($self, /)
 datetime.timestamp ($self, /)
 datetime.timetuple ($self, /)
 datetime.timetz ($self, /)
 datetime.tzname ($self, /)
 datetime.utcfromtimestamp -
 datetime.utcnow ($type, /)
 datetime.utcoffset ($self, /)
 datetime.utctimetuple ($self, /)
 time -
 time.__format__ -
 time.__reduce__ ($self, /)
 time.__reduce_ex__ -
 time.__replace__ ($self, /, **changes)
 time.dst ($self, /)
 time.fromisoformat ($type, object, /)
 time.isoformat -
 time.replace ($self, /, hour=unchanged, minute=unchanged, second=unchanged,
        microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)
 time.strftime -
 time.strptime -
 time.tzname ($self, /)
 time.utcoffset ($self, /)
 timedelta -
 timedelta.__reduce__ ($self, /)
 timedelta.total_seconds ($self, /)
 timezone -
 timezone.__getinitargs__ ($self, /)
 timezone.dst ($self, object, /)
 timezone.fromutc ($self, object, /)
 timezone.tzname ($self, object, /)
 timezone.utcoffset ($self, object, /)
 tzinfo -
 tzinfo.__reduce__ ($self, /)
 tzinfo.dst ($self, object, /)
 tzinfo.fromutc ($self, object, /)
 tzinfo.tzname ($self, object, /)
 tzinfo.utcoffset ($self, object, /)
functools
 KeyWrapper -
 _PlaceholderType -
 _PlaceholderType.__reduce__ ($self, /)
 _lru_cache_wrapper -
 _lru_cache_wrapper.__copy__ -
 _lru_cache_wrapper.__deepcopy__ -
 _lru_cache_wrapper.__reduce__ ($self, /)
 _lru_cache_wrapper.cache_clear ($self, /)
 _lru_cache_wrapper.cache_info ($self, /)
 _lru_list_elem -
 partial (func, /, *args, **keywords)
 partial.__class_getitem__ ($type, object, /)
 partial.__reduce__ ($self, /)
 partial.__setstate__ ($self, object, /)
gc
 collect ($module, /, generation=2)
 disable ($module, /)
 enable ($module, /)
 freeze ($module, /)
 get_count ($module, /)
 get_debug ($module, /)
 get_freeze_count ($module, /)
 get_objects ($module, /, generation=None)
 get_referents ($module, /, *objs)
 get_referrers ($module, /, *objs)
 get_stats ($module, /)
 get_threshold ($module, /)
 is_finalized ($module, obj, /)
 is_tracked ($module, obj, /)
 isenabled ($module, /)
 set_debug ($module, flags, /)
 set_threshold -
 unfreeze ($module, /)
io
 BufferedIOBase -
 IOBase -
 RawIOBase -
 TextIOBase -
 UnsupportedOperation -
itertools
 _grouper -
 _grouper.__reduce__ ($self, /)
 _tee (iterable, /)
 _tee.__copy__ ($self, /)
 _tee.__reduce__ ($self, /)
 _tee.__setstate__ ($self, object, /)
 _tee_dataobject -
 _tee_dataobject.__reduce__ ($self, /)
 accumulate (iterable, func=None, *, initial=None)
 accumulate.__reduce__ ($self, /)
 accumulate.__setstate__ ($self, object, /)
 batched (iterable, n, *, strict=False)
 chain (*iterables)
 chain.__class_getitem__ ($type, object, /)
 chain.__reduce__ ($self, /)
 chain.__setstate__ ($self, object, /)
 chain.from_iterable ($type, iterable, /)
 combinations (iterable, r)
 combinations.__reduce__ ($self, /)
 combinations.__setstate__ ($self, object, /)
 combinations.__sizeof__ ($self, /)
 combinations_with_replacement (iterable, r)
 combinations_with_replacement.__reduce__ ($self, /)
 combinations_with_replacement.__setstate__ ($self, object, /)
 combinations_with_replacement.__sizeof__ ($self, /)
 compress (data, selectors)
 compress.__reduce__ ($self, /)
 count (start=0, step=1)
 count.__reduce__ ($self, /)
 cycle (iterable, /)
 cycle.__reduce__ ($self, /)
 cycle.__setstate__ ($self, object, /)
 dropwhile (predicate, iterable, /)
 dropwhile.__reduce__ ($self, /)
 dropwhile.__setstate__ ($self, object, /)
 filterfalse (function, iterable, /)
 filterfalse.__reduce__ ($self, /)
 groupby (iterable, key=None)
 groupby.__reduce__ ($self, /)
 groupby.__setstate__ ($self, object, /)
 islice -
 islice.__reduce__ ($self, /)
 islice.__setstate__ ($self, object, /)
 pairwise (iterable, /)
 permutations (iterable, r=None)
 permutations.__reduce__ ($self, /)
 permutations.__setstate__ ($self, object, /)
 permutations.__sizeof__ ($self, /)
 product (*iterables, repeat=1)
 product.__reduce__ ($self, /)
 product.__setstate__ ($self, object, /)
 product.__sizeof__ ($self, /)
 repeat -
 repeat.__length_hint__ ($self, /)
 repeat.__reduce__ ($self, /)
 starmap (function, iterable, /)
 starmap.__reduce__ ($self, /)
 takewhile (predicate, iterable, /)
 takewhile.__reduce__ ($self, /)
 takewhile.__setstate__ ($self, object, /)
 tee ($module, iterable, n=2, /)
 zip_longest (*iterables, fillvalue=None)
 zip_longest.__reduce__ ($self, /)
 zip_longest.__setstate__ ($self, object, /)
math
 acos ($module, x, /)
 acosh ($module, x, /)
 asin ($module, x, /)
 asinh ($module, x, /)
 atan ($module, x, /)
 atan2 ($module, y, x, /)
 atanh ($module, x, /)
 cbrt ($module, x, /)
 ceil ($module, x, /)
 comb ($module, n, k, /)
 copysign ($module, x, y, /)
 cos ($module, x, /)
 cosh ($module, x, /)
 degrees ($module, x, /)
 dist ($module, p, q, /)
 erf ($module, x, /)
 erfc ($module, x, /)
 exp ($module, x, /)
 exp2 ($module, x, /)
 expm1 ($module, x, /)
 fabs ($module, x, /)
 factorial ($module, n, /)
 floor ($module, x, /)
 fma ($module, x, y, z, /)
 fmod ($module, x, y, /)
 frexp ($module, x, /)
 fsum ($module, seq, /)
 gamma ($module, x, /)
 gcd ($module, /, *integers)
 hypot ($module, /, *coordinates)
 isclose ($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)
 isfinite ($module, x, /)
 isinf ($module, x, /)
 isnan ($module, x, /)
 isqrt ($module, n, /)
 lcm ($module, /, *integers)
 ldexp ($module, x, i, /)
 lgamma ($module, x, /)
 log -
 log10 ($module, x, /)
 log1p ($module, x, /)
 log2 ($module, x, /)
 modf ($module, x, /)
 nextafter ($module, x, y, /, *, steps=None)
 perm ($module, n, k=None, /)
 pow ($module, x, y, /)
 prod ($module, iterable, /, *, start=1)
 radians ($module, x, /)
 remainder ($module, x, y, /)
 sin ($module, x, /)
 sinh ($module, x, /)
 sqrt ($module, x, /)
 sumprod ($module, p, q, /)
 tan ($module, x, /)
 tanh ($module, x, /)
 trunc ($module, x, /)
 ulp ($module, x, /)
operator
 attrgetter (attr, /, *attrs)
 attrgetter.__reduce__ ($self, /)
 itemgetter (item, /, *items)
 itemgetter.__reduce__ ($self, /)
 methodcaller (name, /, *args, **kwargs)
 methodcaller.__reduce__ ($self, /)
os
 stat_result -
 stat_result.__reduce__ ($self, /)
 stat_result.__replace__ ($self, /, **changes)
 statvfs_result -
 statvfs_result.__reduce__ ($self, /)
 statvfs_result.__replace__ ($self, /, **changes)
 terminal_size -
 terminal_size.__reduce__ ($self, /)
 terminal_size.__replace__ ($self, /, **changes)
pickle
 PickleBuffer -
 PickleBuffer.raw ($self, /)
 PickleBuffer.release ($self, /)
posix
 DirEntry -
 DirEntry.__class_getitem__ ($type, object, /)
 DirEntry.__fspath__ ($self, /)
 DirEntry.inode ($self, /)
 DirEntry.is_dir ($self, /, *, follow_symlinks=True)
 DirEntry.is_file ($self, /, *, follow_symlinks=True)
 DirEntry.is_junction ($self, /)
 DirEntry.is_symlink ($self, /)
 DirEntry.stat ($self, /, *, follow_symlinks=True)
 ScandirIterator -
 ScandirIterator.__enter__ ($self, /)
 ScandirIterator.__exit__ -
 ScandirIterator.close ($self, /)
 WCOREDUMP ($module, status, /)
 WEXITSTATUS ($module, /, status)
 WIFCONTINUED ($module, /, status)
 WIFEXITED ($module, /, status)
 WIFSIGNALED ($module, /, status)
 WIFSTOPPED ($module, /, status)
 WSTOPSIG ($module, /, status)
 WTERMSIG ($module, /, status)
 _create_environ ($module, /)
 _exit ($module, /, status)
 _inputhook ($module, /)
 _is_inputhook_installed ($module, /)
 _path_normpath ($module, /, path)
 _path_splitroot_ex ($module, /, p)
 abort ($module, /)
 access ($module, /, path, mode, *, dir_fd=None, effective_ids=False,
       follow_symlinks=True)
 chdir ($module, /, path)
 chmod ($module, /, path, mode, *, dir_fd=None,
      follow_symlinks=(os.name != 'nt'))
 chown ($module, /, path, uid, gid, *, dir_fd=None, follow_symlinks=True)
 chroot ($module, /, path)
 close ($module, /, fd)
 closerange ($module, fd_low, fd_high, /)
 confstr ($module, name, /)
 copy_file_range ($module, /, src, dst, count, offset_src=None,
                offset_dst=None)
 cpu_count ($module, /)
 ctermid ($module, /)
 device_encoding ($module, /, fd)
 dup ($module, fd, /)
 dup2 ($module, /, fd, fd2, inheritable=True)
 eventfd ($module, /, initval, flags=EFD_CLOEXEC)
 eventfd_read ($module, /, fd)
 eventfd_write ($module, /, fd, value)
 execv ($module, path, argv, /)
 execve ($module, /, path, argv, env)
 fchdir ($module, /, fd)
 fchmod ($module, /, fd, mode)
 fchown ($module, /, fd, uid, gid)
 fdatasync ($module, /, fd)
 fork ($module, /)
 forkpty ($module, /)
 fpathconf ($module, fd, name, /)
 fspath ($module, /, path)
 fstat ($module, /, fd)
 fstatvfs ($module, fd, /)
 fsync ($module, /, fd)
 ftruncate ($module, fd, length, /)
 get_blocking ($module, fd, /)
 get_inheritable ($module, fd, /)
 get_terminal_size ($module, fd=<unrepresentable>, /)
 getcwd ($module, /)
 getcwdb ($module, /)
 getegid ($module, /)
 geteuid ($module, /)
 getgid ($module, /)
 getgrouplist ($module, user, group, /)
 getgroups ($module, /)
 getloadavg ($module, /)
 getlogin ($module, /)
 getpgid ($module, /, pid)
 getpgrp ($module, /)
 getpid ($module, /)
 getppid ($module, /)
 getpriority ($module, /, which, who)
 getrandom ($module, /, size, flags=0)
 getresgid ($module, /)
 getresuid ($module, /)
 getsid ($module, pid, /)
 getuid ($module, /)
 getxattr ($module, /, path, attribute, *, follow_symlinks=True)
 grantpt ($module, fd, /)
 initgroups ($module, username, gid, /)
 isatty ($module, fd, /)
 kill ($module, pid, signal, /)
 killpg ($module, pgid, signal, /)
 lchown ($module, /, path, uid, gid)
 link ($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None,
     follow_symlinks=True)
 listdir ($module, /, path=None)
 listxattr ($module, /, path=None, *, follow_symlinks=True)
 lockf ($module, fd, command, length, /)
 login_tty ($module, fd, /)
 lseek ($module, fd, position, whence, /)
 lstat ($module, /, path, *, dir_fd=None)
 major ($module, device, /)
 makedev ($module, major, minor, /)
 memfd_create ($module, /, name, flags=MFD_CLOEXEC)
 minor ($module, device, /)
 mkdir ($module, /, path, mode=511, *, dir_fd=None)
 mkfifo ($module, /, path, mode=438, *, dir_fd=None)
 mknod ($module, /, path, mode=384, device=0, *, dir_fd=None)
 nice ($module, increment, /)
 open ($module, /, path, flags, mode=511, *, dir_fd=None)
 openpty ($module, /)
 pathconf ($module, /, path, name)
 pidfd_open ($module, /, pid, flags=0)
 pipe ($module, /)
 pipe2 ($module, flags, /)
 posix_fadvise ($module, fd, offset, length, advice, /)
 posix_fallocate ($module, fd, offset, length, /)
 posix_openpt ($module, oflag, /)
 posix_spawn ($module, path, argv, env, /, *, file_actions=(),
            setpgroup=<unrepresentable>, resetids=False, setsid=False,
            setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)
 posix_spawnp ($module, path, argv, env, /, *, file_actions=(),
             setpgroup=<unrepresentable>, resetids=False, setsid=False,
             setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)
 pread ($module, fd, length, offset, /)
 preadv ($module, fd, buffers, offset, flags=0, /)
 ptsname ($module, fd, /)
 putenv ($module, name, value, /)
 pwrite ($module, fd, buffer, offset, /)
 pwritev ($module, fd, buffers, offset, flags=0, /)
 read ($module, fd, length, /)
 readinto ($module, fd, buffer, /)
 readlink ($module, /, path, *, dir_fd=None)
 readv ($module, fd, buffers, /)
 register_at_fork ($module, /, *, before=<unrepresentable>,
                 after_in_child=<unrepresentable>,
                 after_in_parent=<unrepresentable>)
 remove ($module, /, path, *, dir_fd=None)
 removexattr ($module, /, path, attribute, *, follow_symlinks=True)
 rename ($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)
 replace ($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)
 rmdir ($module, /, path, *, dir_fd=None)
 scandir ($module, /, path=None)
 sched_get_priority_max ($module, /, policy)
 sched_get_priority_min ($module, /, policy)
 sched_getaffinity ($module, pid, /)
 sched_getparam ($module, pid, /)
 sched_getscheduler ($module, pid, /)
 sched_param (sched_priority)
 sched_param.__reduce__ ($self, /)
 sched_param.__replace__ ($self, /, **changes)
 sched_rr_get_interval ($module, pid, /)
 sched_setaffinity ($module, pid, mask, /)
 sched_setparam ($module, pid, param, /)
 sched_setscheduler ($module, pid, policy, param, /)
 sched_yield ($module, /)
 sendfile ($module, /, out_fd, in_fd, offset, count)
 set_blocking ($module, fd, blocking, /)
 set_inheritable ($module, fd, inheritable, /)
 setegid ($module, egid, /)
 seteuid ($module, euid, /)
 setgid ($module, gid, /)
 setgroups ($module, groups, /)
 setns ($module, /, fd, nstype=0)
 setpgid ($module, pid, pgrp, /)
 setpgrp ($module, /)
 setpriority ($module, /, which, who, priority)
 setregid ($module, rgid, egid, /)
 setresgid ($module, rgid, egid, sgid, /)
 setresuid ($module, ruid, euid, suid, /)
 setreuid ($module, ruid, euid, /)
 setsid ($module, /)
 setuid ($module, uid, /)
 setxattr ($module, /, path, attribute, value, flags=0, *,
         follow_symlinks=True)
 splice ($module, /, src, dst, count, offset_src=None, offset_dst=None,
       flags=0)
 stat ($module, /, path, *, dir_fd=None, follow_symlinks=True)
 statvfs ($module, /, path)
 strerror ($module, code, /)
 symlink ($module, /, src, dst, target_is_directory=False, *, dir_fd=None)
 sync ($module, /)
 sysconf ($module, name, /)
 system ($module, /, command)
 tcgetpgrp ($module, fd, /)
 tcsetpgrp ($module, fd, pgid, /)
 timerfd_create ($module, clockid, /, *, flags=0)
 timerfd_gettime ($module, fd, /)
 timerfd_gettime_ns ($module, fd, /)
 timerfd_settime ($module, fd, /, *, flags=0, initial=0.0, interval=0.0)
 timerfd_settime_ns ($module, fd, /, *, flags=0, initial=0, interval=0)
 times ($module, /)
 times_result -
 times_result.__reduce__ ($self, /)
 times_result.__replace__ ($self, /, **changes)
 truncate ($module, /, path, length)
 ttyname ($module, fd, /)
 umask ($module, mask, /)
 uname ($module, /)
 uname_result -
 uname_result.__reduce__ ($self, /)
 uname_result.__replace__ ($self, /, **changes)
 unlink ($module, /, path, *, dir_fd=None)
 unlockpt ($module, fd, /)
 unsetenv ($module, name, /)
 unshare ($module, /, flags)
 urandom ($module, size, /)
 utime ($module, /, path, times=None, *, ns=<unrepresentable>,
      dir_fd=None, follow_symlinks=True)
 wait ($module, /)
 wait3 ($module, /, options)
 wait4 ($module, /, pid, options)
 waitid ($module, idtype, id, options, /)
 waitid_result -
 waitid_result.__reduce__ ($self, /)
 waitid_result.__replace__ ($self, /, **changes)
 waitpid ($module, pid, options, /)
 waitstatus_to_exitcode ($module, /, status)
 write ($module, fd, data, /)
 writev ($module, fd, buffers, /)
re
 Match -
 Match.__class_getitem__ ($type, object, /)
 Match.__copy__ ($self, /)
 Match.__deepcopy__ ($self, memo, /)
 Match.end ($self, group=0, /)
 Match.expand ($self, /, template)
 Match.group -
 Match.groupdict ($self, /, default=None)
 Match.groups ($self, /, default=None)
 Match.span ($self, group=0, /)
 Match.start ($self, group=0, /)
 Pattern -
 Pattern.__class_getitem__ ($type, object, /)
 Pattern.__copy__ ($self, /)
 Pattern.__deepcopy__ ($self, memo, /)
 Pattern.findall ($self, /, string, pos=0, endpos=sys.maxsize)
 Pattern.finditer ($self, /, string, pos=0, endpos=sys.maxsize)
 Pattern.fullmatch ($self, /, string, pos=0, endpos=sys.maxsize)
 Pattern.match ($self, /, string, pos=0, endpos=sys.maxsize)
 Pattern.scanner ($self, /, string, pos=0, endpos=sys.maxsize)
 Pattern.search ($self, /, string, pos=0, endpos=sys.maxsize)
 Pattern.split ($self, /, string, maxsplit=0)
 Pattern.sub ($self, /, repl, string, count=0)
 Pattern.subn ($self, /, repl, string, count=0)
 _ZeroSentinel -
select
 epoll -
 epoll.__enter__ ($self, /)
 epoll.__exit__ ($self, exc_type=None, exc_value=None, exc_tb=None, /)
 epoll.close ($self, /)
 epoll.fileno ($self, /)
 epoll.fromfd ($type, fd, /)
 epoll.modify ($self, /, fd, eventmask)
 epoll.poll ($self, /, timeout=None, maxevents=-1)
 epoll.register ($self, /, fd,
         eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)
 epoll.unregister ($self, /, fd)
 poll ($module, /)
 poll.modify ($self, fd, eventmask, /)
 poll.poll ($self, timeout=None, /)
 poll.register ($self, fd,
         eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)
 poll.unregister ($self, fd, /)
 select ($module, rlist, wlist, xlist, timeout=None, /)
signal
 ItimerError -
 itimer_error -
 struct_siginfo -
 struct_siginfo.__reduce__ ($self, /)
 struct_siginfo.__replace__ ($self, /, **changes)
string.templatelib
 Interpolation -
 Interpolation.__class_getitem__ ($type, object, /)
 Interpolation.__reduce__ ($self, /)
 Template -
 Template.__class_getitem__ ($type, object, /)
 Template.__reduce__ ($self, /)
 TemplateIter -
sys
 _baserepl ($module, /)
 _clear_internal_caches ($module, /)
 _clear_type_cache ($module, /)
 _clear_type_descriptors ($module, type, /)
 _current_exceptions ($module, /)
 _current_frames ($module, /)
 _debugmallocstats ($module, /)
 _dump_tracelets ($module, /, outpath)
 _get_cpu_count_config ($module, /)
 _getframe ($module, depth=0, /)
 _getframemodulename ($module, /, depth=0)
 _is_gil_enabled ($module, /)
 _is_immortal ($module, op, /)
 _is_interned ($module, string, /)
 _setprofileallthreads ($module, function, /)
 _settraceallthreads ($module, function, /)
 activate_stack_trampoline ($module, backend, /)
 addaudithook ($module, /, hook)
 audit ($module, event, /, *args)
 breakpointhook ($module, /, *args, **kwargs)
 call_tracing ($module, func, args, /)
 deactivate_stack_trampoline ($module, /)
 displayhook ($module, object, /)
 exc_info ($module, /)
 excepthook ($module, exctype, value, traceback, /)
 exception ($module, /)
 exit ($module, status=None, /)
 flags -
 flags.__reduce__ ($self, /)
 flags.__replace__ ($self, /, **changes)
 float_info -
 float_info.__reduce__ ($self, /)
 float_info.__replace__ ($self, /, **changes)
 get_asyncgen_hooks ($module, /)
 get_coroutine_origin_tracking_depth ($module, /)
 get_int_max_str_digits ($module, /)
 getallocatedblocks ($module, /)
 getdefaultencoding ($module, /)
 getdlopenflags ($module, /)
 getfilesystemencodeerrors ($module, /)
 getfilesystemencoding ($module, /)
 getprofile ($module, /)
 getrecursionlimit ($module, /)
 getrefcount ($module, object, /)
 getsizeof -
 getswitchinterval ($module, /)
 gettrace ($module, /)
 getunicodeinternedsize ($module, /, *, _only_immortal=False)
 hash_info -
 hash_info.__reduce__ ($self, /)
 hash_info.__replace__ ($self, /, **changes)
 int_info -
 int_info.__reduce__ ($self, /)
 int_info.__replace__ ($self, /, **changes)
 intern ($module, string, /)
 is_finalizing ($module, /)
 is_remote_debug_enabled ($module, /)
 is_stack_trampoline_active ($module, /)
 legacy_event_handler -
 remote_exec ($module, /, pid, script)
 set_asyncgen_hooks -
 set_coroutine_origin_tracking_depth ($module, /, depth)
 set_int_max_str_digits ($module, /, maxdigits)
 setdlopenflags ($module, flags, /)
 setprofile ($module, function, /)
 setrecursionlimit ($module, limit, /)
 setswitchinterval ($module, interval, /)
 settrace ($module, function, /)
 thread_info -
 thread_info.__reduce__ ($self, /)
 thread_info.__replace__ ($self, /, **changes)
 unraisablehook ($module, unraisable, /)
 version_info -
 version_info.__reduce__ ($self, /)
 version_info.__replace__ ($self, /, **changes)
time
 asctime -
 clock_getres -
 clock_gettime ($module, clk_id, /)
 clock_gettime_ns ($module, clk_id, /)
 clock_settime -
 clock_settime_ns -
 ctime -
 get_clock_info -
 gmtime -
 localtime -
 mktime ($self, object, /)
 monotonic ($self, /)
 monotonic_ns ($self, /)
 perf_counter ($self, /)
 perf_counter_ns ($self, /)
 process_time ($self, /)
 process_time_ns ($self, /)
 pthread_getcpuclockid -
 sleep ($self, object, /)
 strftime -
 strptime -
 struct_time -
 struct_time.__reduce__ ($self, /)
 struct_time.__replace__ ($self, /, **changes)
 thread_time ($self, /)
 thread_time_ns ($self, /)
 time ($self, /)
 time_ns ($self, /)
 tzset ($self, /)
types
 GenericAlias (origin, args, /)
 GenericAlias.__dir__ ($self, /)
 GenericAlias.__instancecheck__ ($self, object, /)
 GenericAlias.__mro_entries__ ($self, object, /)
 GenericAlias.__reduce__ ($self, /)
 GenericAlias.__subclasscheck__ ($self, object, /)
 SimpleNamespace (mapping_or_iterable=(), /, **kwargs)
 SimpleNamespace.__reduce__ ($self, /)
 SimpleNamespace.__replace__ ($self, /, **changes)
 UnionType -
typing
 Any -
 Generic -
 Generic.__class_getitem__ -
 Generic.__init_subclass__ -
 NamedTuple -
 NamedTupleMeta -
 ParamSpec -
 ParamSpec.__mro_entries__ ($self, object, /)
 ParamSpec.__reduce__ ($self, /)
 ParamSpec.__typing_prepare_subst__ ($self, alias, args, /)
 ParamSpec.__typing_subst__ ($self, arg, /)
 ParamSpec.has_default ($self, /)
 ParamSpecArgs -
 ParamSpecArgs.__mro_entries__ ($self, object, /)
 ParamSpecKwargs -
 ParamSpecKwargs.__mro_entries__ ($self, object, /)
 Protocol -
 TypeAliasType -
 TypeAliasType.__reduce__ ($self, /)
 TypeVar -
 TypeVar.__mro_entries__ ($self, object, /)
 TypeVar.__reduce__ ($self, /)
 TypeVar.__typing_prepare_subst__ ($self, alias, args, /)
 TypeVar.__typing_subst__ ($self, arg, /)
 TypeVar.has_default ($self, /)
 TypeVarTuple -
 TypeVarTuple.__mro_entries__ ($self, object, /)
 TypeVarTuple.__reduce__ ($self, /)
 TypeVarTuple.__typing_prepare_subst__ ($self, alias, args, /)
 TypeVarTuple.__typing_subst__ ($self, arg, /)
 TypeVarTuple.has_default ($self, /)
 TypedDict -
 Union -
 Union.__class_getitem__ ($type, object, /)
 Union.__mro_entries__ ($self, object, /)
 _Final -
 _NotIterable -
 _TypingEllipsis -
unicodedata
 UCD -
 UCD.bidirectional ($self, chr, /)
 UCD.category ($self, chr, /)
 UCD.combining ($self, chr, /)
 UCD.decimal ($self, chr, default=<unrepresentable>, /)
 UCD.decomposition ($self, chr, /)
 UCD.digit ($self, chr, default=<unrepresentable>, /)
 UCD.east_asian_width ($self, chr, /)
 UCD.is_normalized ($self, form, unistr, /)
 UCD.lookup ($self, name, /)
 UCD.mirrored ($self, chr, /)
 UCD.name ($self, chr, default=<unrepresentable>, /)
 UCD.normalize ($self, form, unistr, /)
 UCD.numeric ($self, chr, default=<unrepresentable>, /)
 bidirectional ($self, chr, /)
 category ($self, chr, /)
 combining ($self, chr, /)
 decimal ($self, chr, default=<unrepresentable>, /)
 decomposition ($self, chr, /)
 digit ($self, chr, default=<unrepresentable>, /)
 east_asian_width ($self, chr, /)
 is_normalized ($self, form, unistr, /)
 lookup ($self, name, /)
 mirrored ($self, chr, /)
 name ($self, chr, default=<unrepresentable>, /)
 normalize ($self, form, unistr, /)
 numeric ($self, chr, default=<unrepresentable>, /)
weakref
 CallableProxyType -
 ProxyType -
 ProxyType.__bytes__ ($self, /)
 ProxyType.__reversed__ ($self, /)
 ReferenceType -
 ReferenceType.__class_getitem__ ($type, object, /)
 finalize._Info -
'''

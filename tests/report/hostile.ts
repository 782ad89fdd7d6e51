/** Texts that try to become markup, a formula, a request or another row, wherever they stand. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</title></style><script>alert(1)</script>',
  '"><meta http-equiv="refresh" content="0;url=http://beacon.example/">',
  '![x](http://beacon.example/a.png)',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  '`code` | pipe | **bold** <b>',
  '# heading\n\n- list\n\n> quote\n\n```\ncode',
  '=HYPERLINK("http://beacon.example")',
  '&lt;script&gt; &#x3c;',
  '</svg><image href="http://beacon.example/i.png"/>',
  '" onload="fetch(`http://beacon.example/`)',
  '@import url(http://beacon.example/a.css);',
  '<style>*{background:url(http://beacon.example/b.png)}</style>',
  '\u202egnp.exe \u0000 \ufeff end',
];
